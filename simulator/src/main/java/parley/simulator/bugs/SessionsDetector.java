package parley.simulator.bugs;

import java.util.function.UnaryOperator;
import parley.simulator.campaign.Census;
import parley.simulator.campaign.Problem;
import parley.simulator.campaign.Trial;
import parley.simulator.play.InvariantWitness;
import parley.simulator.reference.Reference;

/** Random sessions of random scenarios, with every invariant looked at and the reference model asked. */
public final class SessionsDetector implements UnaryOperator<String> {

    private static final int SESSIONS = Integer.getInteger("parley.bugs.sessions", 400);

    /** The first session in which something is wrong, of all or the one with this seed; empty if nothing is. */
    @Override
    public String apply(String one) {
        long first = one.isEmpty() ? 1 : Long.parseLong(one);
        long last = one.isEmpty() ? SESSIONS : first;
        for (long seed = first; seed <= last; seed++) {
            String found = look(seed);
            if (!found.isEmpty()) {
                return "%d: %s".formatted(seed, found);
            }
        }
        return "";
    }

    private static String look(long seed) {
        return new Trial(new Reference(), InvariantWitness::new)
                .improvise(seed, new Census()).problems().stream()
                        .findFirst()
                        .map(Problem::toString)
                        .orElse("");
    }
}
