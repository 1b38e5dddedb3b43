package parley.app.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.bots.Seen;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.SessionEvent.Unreached;
import parley.engine.event.StoryEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Position;
import parley.engine.procedure.Result;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.scenario.Scenario;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;

/** What each event is told as, where no match of ours comes to it. */
class ChronicleTest {

    private static final Scenario ZURICH =
            ((LoadResult.Loaded) ScenarioCatalog.builtIn().load("zurich-2016")).scenario();
    private static final CeaseFireId CESSATION = new CeaseFireId("cessation");
    private static final RoleId GOV = new RoleId("GOV");
    private static final RoleId HNC = new RoleId("HNC");
    private static final BodyId ISIS = new BodyId("ISIS");
    private static final BodyId AHRAR = new BodyId("AHRAR");
    private static final Instant MIDNIGHT = Instant.parse("2016-02-26T22:00:00Z");
    private static final Instant NOON = Instant.parse("2016-02-26T10:00:00Z");

    @ParameterizedTest
    @MethodSource
    void eachEventIsASentence(Event event, String sentence) {
        assertThat(told(event)).isEqualTo(sentence);
    }

    private static final Cause BY_NEWS = new Cause.News(new InjectId("I06"));

    static Stream<Arguments> eachEventIsASentence() {
        return Stream.of(
                Arguments.of(
                        new CeaseFireEvent.TermsSet(
                                CESSATION,
                                HNC,
                                new Terms(
                                        NOON,
                                        MIDNIGHT,
                                        Optional.of(MIDNIGHT),
                                        0,
                                        ImmutableSet.of(ISIS),
                                        Optional.of(new OptionId("M2")))),
                        "The terms of the cessation of hostilities are set, on the text of the HNC: from 27 February 2016,"
                                + " 00:00 in Damascus to 27 February 2016, 00:00 in Damascus, watched as settled"
                                + " (US-Russia task force); not for ISIS (also called ISIL or Da'esh)."),
                Arguments.of(
                        new CeaseFireEvent.OpenedForAcceptance(CESSATION, NOON),
                        "The Syrian Government and the HNC can accept, each for itself, until 26 February 2016, 12:00 in"
                                + " Damascus. Silence is refusal."),
                Arguments.of(
                        new CeaseFireEvent.Accepted(CESSATION, HNC, ImmutableList.of("For two weeks."), ""),
                        "The HNC accepts the terms of the cessation of hostilities. Recorded with it, and binding nobody"
                                + " else: \"For two weeks.\""),
                Arguments.of(
                        new CeaseFireEvent.Refused(CESSATION, GOV, "Not so."),
                        "The Syrian Government refuses the terms of the cessation of hostilities: \"Not so.\""),
                Arguments.of(
                        new CeaseFireEvent.BecamePending(CESSATION, answers(Result.PASSED, GOV, HNC), MIDNIGHT),
                        "The time to accept the cessation of hostilities is over. It stands, by each party's own acceptance"
                                + " (the Syrian Government and the HNC accept), and begins on 27 February 2016, 00:00 in"
                                + " Damascus."),
                Arguments.of(
                        new CeaseFireEvent.Lapsed(CESSATION, Optional.of(answers(Result.ASSENT_MISSING, GOV))),
                        "The time to accept the cessation of hostilities is over, and it comes to nothing: by each party's"
                                + " own acceptance, the acceptance of the HNC was needed and is missing (the Syrian"
                                + " Government accepts; the HNC has not answered)."),
                Arguments.of(
                        new CeaseFireEvent.BreachReported(CESSATION, GOV, ""),
                        "The Syrian Government reports a breach of the cessation of hostilities."),
                Arguments.of(
                        new CeaseFireEvent.BecameStrained(CESSATION, 8),
                        "The cessation of hostilities is under strain: a breach has not been settled."),
                Arguments.of(
                        new CeaseFireEvent.Repaired(CESSATION, new RoleId("US"), ""),
                        "The United States settles the breach of the cessation of hostilities."),
                Arguments.of(
                        new CeaseFireEvent.Renewed(CESSATION, new RoleId("US"), MIDNIGHT, ""),
                        "The United States renews the cessation of hostilities: it ends on 27 February 2016, 00:00 in"
                                + " Damascus."),
                Arguments.of(
                        new CeaseFireEvent.Lapsed(CESSATION, Optional.empty()),
                        "The cessation of hostilities breaks down: its breach was not settled in time."),
                Arguments.of(
                        new CeaseFireEvent.Expired(CESSATION), "The cessation of hostilities ends, as its terms said."),
                Arguments.of(
                        new CeaseFireEvent.ExclusionsExtended(CESSATION, ImmutableSet.of(AHRAR), ImmutableSet.of(HNC)),
                        "The cessation of hostilities no longer covers Ahrar ash-Sham, and no longer binds the HNC."),
                Arguments.of(
                        new DesignationEvent.Designated(AHRAR),
                        "Ahrar ash-Sham is shut out: it has no seat, and no cease-fire covers it."),
                Arguments.of(
                        new DesignationEvent.Cleared(AHRAR, Optional.of(BY_NEWS)),
                        "Ahrar ash-Sham is not shut out (by that news)."),
                Arguments.of(
                        new CeaseFireEvent.BecameStrained(CESSATION, 8, Optional.of(BY_NEWS)),
                        "The cessation of hostilities is under strain: by that news."),
                Arguments.of(
                        new StoryEvent.DeadlineSet(new DeadlineId("DL1"), NOON, BY_NEWS),
                        "By that news: the deadline of 25 January 2016, 18:00 (The talks open on 25 January, or a later date is"
                                + " agreed) is moved to 26 February 2016, 11:00."),
                Arguments.of(
                        new StoryEvent.Announced("The hall is closed.", BY_NEWS),
                        "By that news: \"The hall is closed.\""),
                Arguments.of(
                        new StoryEvent.EndCalled(new Cause.Missed(new DeadlineId("DL1"))),
                        "Since that deadline was missed, the session ends here."),
                Arguments.of(
                        new PresenceEvent.SeatLost(HNC, AHRAR),
                        "The HNC loses its seat, because Ahrar ash-Sham was shut out."),
                Arguments.of(
                        new SessionEvent.Concluded(
                                "NO_DEAL",
                                "Nothing came of it.",
                                ImmutableList.of(new Unreached(
                                        "AGREED", ImmutableList.of("LIST is settled", "a closing text")))),
                        "The session ends: NO_DEAL ========================= Nothing came of it."
                                + " AGREED still needed: LIST is settled; a closing text."));
    }

    @Test
    void aWayOfBeingAwayIsExplainedOnce() {
        String told = told(
                new PresenceEvent.BoycottBegun(HNC, ""),
                new PresenceEvent.WalkedOut(GOV, ""),
                new PresenceEvent.Returned(HNC, ""),
                new PresenceEvent.BoycottBegun(HNC, "Again."));

        assertThat(told)
                .containsOnlyOnce("counts as an objection wherever a text passes by consensus")
                .containsOnlyOnce("what it said does not count, and no text that wants its assent can pass")
                .endsWith("The HNC comes back to the table. The HNC stays away in protest: \"Again.\"");
    }

    @Test
    void aRefusalThatTheScriptRepeatsIsToldOnce() {
        var out = new ByteArrayOutputStream();
        var chronicle = new Chronicle(ZURICH, new PrintStream(out, true, StandardCharsets.UTF_8));

        chronicle.refused(new PhaseCommand.Yield(GOV), Rejection.of(RejectionCode.WRONG_PHASE, "It is over.", "Wait."));
        chronicle.leftOut("mine.yaml:3:1: move 1 of GOV was refused: WRONG_PHASE. It is over. Wait.");
        chronicle.leftOut("mine.yaml:4:1: move 2 of GOV was left out.");

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "  The Syrian Government wants to be done with the phase, which is refused: It is over.",
                        "  (The script: mine.yaml:4:1: move 2 of GOV was left out.)");
    }

    @Test
    void aTextThatFallsAwayNamesTheIssueAndTheOtherText() {
        var first = new ProposalId(Audience.plenary(), 1);
        var second = new ProposalId(Audience.plenary(), 2);
        var date = new IssueId("DATE");
        assertThat(told(
                        submitted(first, new Term.Settle(date, new OptionId("D1"))),
                        submitted(second, new Term.Settle(date, new OptionId("D2"))),
                        IssueEvent.Settled.byText(date, new OptionId("D2"), ImmutableList.of(), Optional.of(second)),
                        new ProposalEvent.Superseded(first, 1)))
                .endsWith(
                        "The HNC's p1, DATE at D1 (25 January), falls away: DATE is settled otherwise, at D2 (29 January),"
                                + " by p2.");
        assertThat(told(
                        submitted(first, new Term.Settle(date, new OptionId("D2"))),
                        IssueEvent.Settled.byText(date, new OptionId("D2"), ImmutableList.of(), Optional.empty()),
                        new ProposalEvent.Superseded(first, 1)))
                .endsWith("falls away: what it asked for stands already, DATE at D2 (29 January).");
    }

    @ParameterizedTest
    @MethodSource
    void aRefusalSaysWhichMoveItWas(Move move, String words) {
        var out = new ByteArrayOutputStream();
        new Chronicle(ZURICH, new PrintStream(out, true, StandardCharsets.UTF_8))
                .refused(move, Rejection.of(RejectionCode.WRONG_PHASE, "Not now.", "Wait."));

        assertThat(out.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", " "))
                .isEqualTo("The HNC wants to %s, which is refused: Not now.".formatted(words));
    }

    static Stream<Arguments> aRefusalSaysWhichMoveItWas() {
        var text = new ProposalId(Audience.plenary(), 3);
        return Stream.of(
                Arguments.of(
                        new ProposalCommand.Submit(
                                HNC,
                                Audience.plenary(),
                                text(new Term.Settle(new IssueId("DATE"), new OptionId("D2")))),
                        "submit a text (DATE at D2 (29 January))"),
                Arguments.of(
                        new ProposalCommand.TakePosition(HNC, text, 1, Position.of(Stance.OBJECT)), "object to p3"),
                Arguments.of(new ProposalCommand.TakeAmendment(HNC, text, 2), "take amendment 2 to p3"),
                Arguments.of(new ActCommand.Perform(HNC, new Act.Plain(ActKind.OPEN), ""), "open the conference"),
                Arguments.of(
                        new MessageCommand.Send(HNC, MessageKind.TALK, Audience.of(ImmutableList.of(GOV)), "Hear us."),
                        "say to the Syrian Government: \"Hear us.\""));
    }

    private static ProposalEvent submitted(ProposalId id, Term term) {
        return new ProposalEvent.Submitted(
                id, HNC, Optional.empty(), text(term), new PhaseId("1.1"), ImmutableSet.of());
    }

    private static ProposalText text(Term term) {
        return new ProposalText(ImmutableList.of(term), "");
    }

    private static ByRule answers(Result result, RoleId... accepting) {
        ImmutableSet<RoleId> accepted = ImmutableSet.copyOf(accepting);
        ImmutableSet<RoleId> silent =
                Stream.of(GOV, HNC).filter(role -> !accepted.contains(role)).collect(ImmutableSet.toImmutableSet());
        var tally = new Tally(accepted, ImmutableSet.of(), ImmutableSet.of(), silent, ImmutableSet.of());
        return new ByRule(adhesion(), new Verdict(result, tally, result == Result.PASSED ? accepted : silent));
    }

    private static ProcedureId adhesion() {
        return ZURICH.procedures().values().stream()
                .filter(rule -> rule.title().equals("each party's own acceptance"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The text without its line breaks. */
    private static String told(Event... events) {
        var out = new ByteArrayOutputStream();
        var chronicle = new Chronicle(ZURICH, new PrintStream(out, true, StandardCharsets.UTF_8));
        chronicle.seen(Stream.of(events).map(event -> new Seen(1, event)).toList(), () -> {
            throw new AssertionError("no view is needed to tell this");
        });
        return out.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    }
}
