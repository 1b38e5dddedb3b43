package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Threshold;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads a vote: how many yeses of which whole, with which quorum, weights and vetoes. */
record MajorityReader(Desk desk) {
    private static final int VOTES_MAX = 1_000_000;
    private static final Vocabulary BASES = Vocabulary.of("base", ImmutableList.of("all", "present_and_voting"));
    private static final Pattern VOTES = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern SHARE = Pattern.compile("(more than )?([0-9]{1,4})/([1-9][0-9]{0,3})");

    Optional<Procedure> read(Node node) {
        Fields fields = desk.fields(node, "majority", "among", "threshold", "base", "quorum", "weights", "vetoes");
        ImmutableSet<RoleId> among = desk.references().roles(fields.items("among"));
        Optional<Threshold> threshold = fields.required("threshold").flatMap(found -> threshold(fields, found));
        Optional<Majority.Base> base = fields.required("base")
                .flatMap(found -> desk.references().word(found, BASES))
                .map(word -> word.equals("all") ? Majority.Base.ALL : Majority.Base.PRESENT_AND_VOTING);
        int quorum = fields.has("quorum") ? fields.whole("quorum", 1, VOTES_MAX) : 0;
        ImmutableMap<RoleId, Integer> weights = weights(fields, among);
        ImmutableSet<RoleId> vetoes = members(fields, "vetoes", among);
        if (among.isEmpty() || threshold.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        if (quorum > among.size()) {
            fields.problem(
                    "quorum",
                    "a quorum of %d can never be reached among %d; expected at most %d"
                            .formatted(quorum, among.size(), among.size()));
            return Optional.empty();
        }
        checkReachable(fields, threshold.get(), among, weights);
        return Optional.of(new Majority(among, threshold.get(), base.get(), quorum, weights, vetoes));
    }

    private static void checkReachable(
            Fields fields, Threshold threshold, ImmutableSet<RoleId> among, ImmutableMap<RoleId, Integer> weights) {
        long votes =
                among.stream().mapToLong(role -> weights.getOrDefault(role, 1)).sum();
        if (!threshold.isReachedBy(votes, votes)) {
            fields.problem("threshold", "there are only %d votes, so this can never be reached".formatted(votes));
        }
    }

    private Optional<Threshold> threshold(Fields fields, Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (VOTES.matcher(scalar.text()).matches()) {
                return Optional.of(new Threshold.Votes(Long.parseLong(scalar.text())));
            }
            Matcher share = SHARE.matcher(scalar.text());
            if (share.matches()) {
                return share(fields, share);
            }
        }
        fields.problem(
                "threshold", "expected a number of votes such as 9, or a share such as '2/3' or 'more than 1/2'");
        return Optional.empty();
    }

    private static Optional<Threshold> share(Fields fields, Matcher share) {
        try {
            return Optional.of(new Threshold.Share(
                    Integer.parseInt(share.group(2)), Integer.parseInt(share.group(3)), share.group(1) != null));
        } catch (IllegalArgumentException e) {
            fields.problem("threshold", e.getMessage() + "; expected a share such as '2/3' or 'more than 1/2'");
            return Optional.empty();
        }
    }

    private ImmutableMap<RoleId, Integer> weights(Fields fields, ImmutableSet<RoleId> among) {
        var weights = ImmutableMap.<RoleId, Integer>builder();
        for (Node.Entry entry : fields.entriesOrNone("weights")) {
            Optional<RoleId> role = desk.references().role(entry.key());
            Optional<Integer> votes = desk.values().whole(entry.value(), 0, VOTES_MAX);
            if (role.isPresent() && !among.contains(role.get())) {
                desk.problems()
                        .add(entry.key().place(), "%s does not vote; expected one of %s".formatted(role.get(), among));
            } else if (role.isPresent() && votes.isPresent()) {
                weights.put(role.get(), votes.get());
            }
        }
        return weights.buildKeepingLast();
    }

    private ImmutableSet<RoleId> members(Fields fields, String key, ImmutableSet<RoleId> among) {
        ImmutableSet<RoleId> roles = desk.references().roles(fields.itemsOrNone(key));
        roles.stream()
                .filter(role -> !among.contains(role))
                .forEach(role -> fields.problem(key, "%s does not vote; expected one of %s".formatted(role, among)));
        return roles.stream().filter(among::contains).collect(ImmutableSet.toImmutableSet());
    }
}
