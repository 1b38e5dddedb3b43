package parley.engine.id;

import java.util.regex.Pattern;

/** An identity that a scenario chooses, in the one form that it may have. */
public sealed interface Symbol
        permits BodyId,
                CeaseFireId,
                DeadlineId,
                DecisionId,
                InjectId,
                IssueId,
                OptionId,
                PhaseId,
                ProcedureId,
                ReactionId,
                RoleId,
                ScenarioId,
                SessionId,
                StepId,
                TrackId {

    /** How it is written. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    /** What the scenario calls the thing: 1 to 40 letters, digits, {@code _ - .}. */
    String value();

    /**
     * Makes sure of the form.
     *
     * @throws IllegalArgumentException if the value has another
     */
    static void check(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no %s: expected 1 to 40 letters, digits, '_', '-' or '.'"
                    .formatted(value.length() > 60 ? value.substring(0, 60) + "..." : value, kind));
        }
    }
}
