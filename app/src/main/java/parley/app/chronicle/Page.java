package parley.app.chronicle;

import java.io.PrintStream;
import java.util.List;

/** Plain text on its way out: headings, and paragraphs wrapped with a hanging indent. */
final class Page {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private boolean begun;
    private boolean underHeading;
    private String awaiting = "";

    Page(PrintStream out) {
        this.out = out;
    }

    /** A heading of the first order, underlined. */
    void title(String text) {
        awaiting = "";
        blank();
        out.println(text);
        out.println("=".repeat(Math.min(text.length(), WIDTH)));
    }

    /** A heading of the second order. */
    void heading(String text) {
        awaiting = "";
        blank();
        out.println(text);
        underHeading = true;
    }

    /** A heading of the second order that is left out if nothing comes under it. */
    void headingIfAny(String text) {
        awaiting = text;
    }

    /** Whether nothing has come yet under the last heading of the second order. */
    boolean isEmptyBelow() {
        return underHeading;
    }

    /** A paragraph of its own, at the margin. */
    void paragraph(String text) {
        writing();
        blank();
        wrap("", "", text);
    }

    /** Something that happened. */
    void line(String text) {
        wrap("  ", "      ", Words.sentence(text));
    }

    /** Something that belongs to the line before. */
    void detail(String text) {
        wrap("      ", "      ", text);
    }

    /** A row of a table, as it is. */
    void row(String text) {
        writing();
        out.println("  " + text);
    }

    /** A label and what it stands for. */
    void entry(String label, String text) {
        wrap("  %-18s".formatted(label), " ".repeat(20), text);
    }

    private void writing() {
        if (!awaiting.isEmpty()) {
            heading(awaiting);
        }
        underHeading = false;
        begun = true;
    }

    private void blank() {
        if (begun) {
            out.println();
        }
        begun = true;
    }

    private void wrap(String first, String others, String text) {
        writing();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : List.of(text.strip().split("\\s+"))) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
