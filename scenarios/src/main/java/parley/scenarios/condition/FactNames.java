package parley.scenarios.condition;

import com.google.common.collect.ImmutableSet;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.scenario.Track;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Vocabulary;

/** What each fact can be. */
record FactNames(Names names) {
    private static final int COUNT_MAX = 1_000;

    Vocabulary issues() {
        return Vocabulary.of("issue", names.issues());
    }

    Vocabulary invitees() {
        return Vocabulary.of("invitee", names.invitees());
    }

    Vocabulary tracks() {
        return Vocabulary.of("track", names.tracks());
    }

    Vocabulary bodies() {
        return Vocabulary.of("body", names.bodies());
    }

    Vocabulary ceaseFires() {
        return Vocabulary.of("cease-fire", names.ceaseFires());
    }

    Vocabulary roles() {
        return Vocabulary.of("role", names.roles());
    }

    /** The value of a fact: a word of a vocabulary, a whole number within bounds, an instant or a truth. */
    Operand operand(Fact fact) {
        return switch (fact) {
            case Fact.Round() -> Operand.whole(fact, 1, hasCalendar() ? names.rounds() : COUNT_MAX);
            case Fact.Misses() ->
                Operand.whole(fact, 0, hasCalendar() ? names.deadlines().size() : COUNT_MAX);
            case Fact.Date() -> Operand.date(fact);
            case Fact.Phase() -> Operand.word(fact, Vocabulary.of("phase", names.phases()));
            case Fact.Settled(var issue) ->
                Operand.word(
                        fact,
                        new Vocabulary(
                                "option of " + issue,
                                ImmutableSet.<String>builder()
                                        .addAll(names.options().getOrDefault(issue.value(), ImmutableSet.of()))
                                        .add("")
                                        .build()));
            case Fact.InvitationOf(var invitee) ->
                Operand.word(fact, new Vocabulary("state of an invitation", Invitation.LABELS));
            case Fact.ConferenceState() ->
                Operand.word(fact, new Vocabulary("state of the conference", Conference.LABELS));
            case Fact.CeaseFireState(var ceaseFire) ->
                Operand.word(fact, new Vocabulary("state of a cease-fire", CeaseFire.LABELS));
            case Fact.DesignationOf(var body) ->
                Operand.word(fact, new Vocabulary("status of a body", Designation.LABELS));
            case Fact.TrackOf(var track) -> Operand.whole(fact, Track.MIN, Track.MAX);
            case Fact.Endorsed() -> new Operand.Truth(new Expression.Reading(fact));
            case Fact.PresenceOf(var role) -> new Operand.Truth(new Expression.Reading(fact));
            case Fact.AssentOf(var role) -> new Operand.Truth(new Expression.Reading(fact));
        };
    }

    /** Without a calendar, which is a problem of its own, nothing is known of rounds and deadlines. */
    private boolean hasCalendar() {
        return names.rounds() > 0;
    }
}
