package parley.engine.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What it means that an instrument is, or is not, in a state: a clause with a gap for the instrument's name. */
final class Standings {

    static final ImmutableMap<String, Clause> CONFERENCE = ImmutableMap.of(
            "PLANNED", new Clause("%s has not been opened", "%s has been opened"),
            "HALF_OPEN",
                    new Clause("%s is open with some of the invited", "%s is not open with only some of the invited"),
            "OPEN", new Clause("%s is open", "%s is not open"),
            "PAUSED", new Clause("%s is paused", "%s is not paused"),
            "CLOSED", new Clause("%s is closed by agreement", "%s is not closed by agreement"),
            "COLLAPSED", new Clause("%s has come to nothing", "%s has not come to nothing"));

    static final ImmutableMap<String, Clause> INVITATION = ImmutableMap.of(
            "HELD", new Clause("%s is held back", "%s is not held back"),
            "READY", new Clause("%s may be issued", "%s may not be issued"),
            "ISSUED", new Clause("%s is issued and not answered", "%s does not wait for an answer"),
            "ACCEPTED", new Clause("%s is accepted", "%s is not accepted"),
            "CLARIFYING", new Clause("%s is being clarified", "%s is not being clarified"),
            "DECLINED", new Clause("%s is declined", "%s is not declined"),
            "WITHDRAWN", new Clause("%s is taken back", "%s is not taken back"));

    static final ImmutableMap<String, Clause> CEASE_FIRE = ImmutableMap.<String, Clause>builder()
            .put("NONE", new Clause("there is no agreement on %s", "there is an agreement on %s"))
            .put(
                    "DRAFTED",
                    new Clause(
                            "there is a draft of %s, whose terms are yet to be set",
                            "there is no draft of %s whose terms are yet to be set"))
            .put("TERMS_SET", new Clause("the terms of %s are set", "the terms of %s are not set"))
            .put("OPEN_FOR_ACCEPTANCE", new Clause("%s is open for acceptance", "%s is not open for acceptance"))
            .put("PENDING", new Clause("%s is about to begin", "%s is not about to begin"))
            .put("IN_FORCE", new Clause("%s is in force", "%s is not in force"))
            .put("RENEWED", new Clause("%s is renewed and in force", "%s is not renewed"))
            .put("STRAINED", new Clause("%s is under strain", "%s is not under strain"))
            .put("LAPSED", new Clause("%s has come to nothing", "%s has not come to nothing"))
            .put("EXPIRED", new Clause("%s is over", "%s is not over"))
            .buildOrThrow();

    static final ImmutableMap<String, Clause> DESIGNATION = ImmutableMap.of(
            "UNDESIGNATED", new Clause("the status of %s is not contested", "the status of %s has been raised"),
            "CONTESTED", new Clause("the status of %s is contested", "the status of %s is not contested"),
            "DESIGNATED", new Clause("%s is shut out", "%s is not shut out"),
            "CLEARED", new Clause("%s is cleared", "%s is not cleared"),
            "PARKED", new Clause("the question of %s is left for later", "the question of %s is not left for later"),
            "LISTED", new Clause("%s is listed by the Security Council", "%s is not listed by the Security Council"));

    private Standings() {}

    /** The two ways to say a state. */
    record Clause(String so, String notSo) {}

    /** Whether the conference is in this state. */
    static String conference(boolean so, String state) {
        return say(CONFERENCE.get(state), so, "the conference", state);
    }

    /** Whether the invitation to somebody is in this state. */
    static String invitation(boolean so, String invitee, String state) {
        return say(INVITATION.get(state), so, "the invitation to " + invitee, state);
    }

    /** Whether a cease-fire is in this state. */
    static String ceaseFire(boolean so, String title, String state) {
        return say(CEASE_FIRE.get(state), so, title, state);
    }

    /** Whether a body has this status. */
    static String designation(boolean so, String title, String state) {
        return say(DESIGNATION.get(state), so, title, state);
    }

    private static String say(@Nullable Clause clause, boolean so, String name, String state) {
        if (clause == null) {
            return "%s is %s%s"
                    .formatted(
                            name,
                            so ? "" : "not ",
                            state.toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return (so ? clause.so() : clause.notSo()).formatted(name);
    }
}
