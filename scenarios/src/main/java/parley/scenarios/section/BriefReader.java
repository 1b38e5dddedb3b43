package parley.scenarios.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.scenarios.folder.SourceText;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;
import parley.scenarios.problem.Vocabulary;

/**
 * Reads a brief: a Markdown file with the sections {@code # Public} and {@code # Confidential}, in this order, each once
 * and neither empty. Strict, because a slip here shows a secret to everybody. A word in brackets is the tag of a source.
 */
record BriefReader(Problems problems, Names names) {
    private static final String PUBLIC = "# Public";
    private static final String CONFIDENTIAL = "# Confidential";
    private static final Pattern HEADING = Pattern.compile(" {0,3}#(\\s.*)?");
    private static final Pattern TAG = Pattern.compile("\\[([A-Za-z0-9][A-Za-z0-9_.-]*)\\](?!\\()");

    record Brief(String publicText, String confidentialText) {}

    Brief read(SourceText source) {
        List<String> lines = source.text().lines().map(String::stripTrailing).toList();
        checkTags(source.file(), lines);
        int publicAt = section(source.file(), lines, PUBLIC);
        int confidentialAt = section(source.file(), lines, CONFIDENTIAL);
        if (!checkHeadings(source.file(), lines) || publicAt < 0 || confidentialAt < 0) {
            return new Brief("", "");
        }
        if (publicAt > confidentialAt) {
            problems.add(place(source.file(), publicAt), "expected '%s' before '%s'".formatted(PUBLIC, CONFIDENTIAL));
            return new Brief("", "");
        }
        if (!joined(lines, 0, publicAt).isEmpty()) {
            problems.add(place(source.file(), 0), "text before the first section; expected '%s'".formatted(PUBLIC));
        }
        return new Brief(
                body(source.file(), lines, publicAt, confidentialAt),
                body(source.file(), lines, confidentialAt, lines.size()));
    }

    private int section(String file, List<String> lines, String heading) {
        int at = lines.indexOf(heading);
        if (at < 0) {
            problems.add(Place.whole(file), "the brief has no section '%s'".formatted(heading));
        }
        return at;
    }

    private boolean checkHeadings(String file, List<String> lines) {
        boolean good = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean known = line.equals(PUBLIC) || line.equals(CONFIDENTIAL);
            if (known && lines.indexOf(line) < i) {
                problems.add(place(file, i), "the section '%s' stands twice".formatted(line));
                good = false;
            } else if (!known && HEADING.matcher(line).matches()) {
                problems.add(
                        place(file, i),
                        "the heading %s; expected only '%s' and '%s' at this level"
                                .formatted(Spelling.quoted(line), PUBLIC, CONFIDENTIAL));
                good = false;
            }
        }
        return good;
    }

    private String body(String file, List<String> lines, int heading, int end) {
        String body = joined(lines, heading + 1, end);
        if (body.isEmpty()) {
            problems.add(place(file, heading), "the section '%s' is empty".formatted(lines.get(heading)));
        }
        return body;
    }

    private void checkTags(String file, List<String> lines) {
        Vocabulary known = Vocabulary.of("source", names.sources());
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = TAG.matcher(lines.get(i));
            while (matcher.find()) {
                if (!known.knows(matcher.group(1))) {
                    int column = lines.get(i).codePointCount(0, matcher.start(1)) + 1;
                    problems.add(new Place(file, i + 1, column), known.unknown(matcher.group(1)));
                }
            }
        }
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)).strip();
    }

    private static Place place(String file, int line) {
        return new Place(file, line + 1, 1);
    }
}
