package parley.app.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.bots.Seen;
import parley.engine.command.VoidedAct;
import parley.engine.event.ClockEvent;
import parley.engine.event.Event;
import parley.engine.event.RulingEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;

/** How rulings are told, and what the clock did. */
class RulingTellerTest {

    private static final Scenario ZURICH =
            ((LoadResult.Loaded) ScenarioCatalog.builtIn().load("zurich-2016")).scenario();
    private static final PhaseId PHASE = new PhaseId("3.1");
    private static final RoleId GOV = new RoleId("GOV");
    private static final CeaseFireId CESSATION = new CeaseFireId("cessation");

    static Stream<Arguments> rulings() {
        return Stream.of(
                Arguments.of(
                        new RulingEvent.Paused("A fire alarm.", Optional.empty()),
                        "The facilitator pauses the session: \"A fire alarm.\""),
                Arguments.of(
                        new RulingEvent.Resumed("", Optional.of(Instant.EPOCH)),
                        "The facilitator resumes the session."),
                Arguments.of(
                        new RulingEvent.PhaseCutShort(PHASE, "All are done."),
                        "The facilitator ends phase 3.1: \"All are done.\""),
                Arguments.of(
                        new RulingEvent.PhaseExtended(PHASE, Duration.ofSeconds(330), Instant.EPOCH, ""),
                        "The facilitator gives phase 3.1 5 minutes 30 seconds more."),
                Arguments.of(
                        new RulingEvent.PhaseExtended(PHASE, Duration.ofMinutes(-2), Instant.EPOCH, ""),
                        "The facilitator takes 2 minutes from phase 3.1."),
                Arguments.of(
                        new RulingEvent.NewsSent(new InjectId("I06"), Audience.plenary(), "It is time."),
                        "The facilitator lets news come: \"It is time.\""),
                Arguments.of(
                        new RulingEvent.SeatGiven(GOV, ""),
                        "The facilitator gives the seat of the Syrian Government to somebody else."),
                Arguments.of(new RulingEvent.Announced("Ten minutes."), "The facilitator announces: \"Ten minutes.\""),
                Arguments.of(
                        new RulingEvent.SheetsReleased(""), "The facilitator releases the sheets and the assurances."),
                Arguments.of(
                        new RulingEvent.SessionCutShort("The bell."),
                        "The facilitator ends the session: \"The bell.\""),
                Arguments.of(new ClockEvent.TimeRanOut(PHASE), "The time of phase 3.1 is over."),
                voided(new VoidedAct.Adoption(new ProposalId(Audience.plenary(), 3)), "the adoption of p3"),
                voided(new VoidedAct.Settlement(new IssueId("DATE")), "that DATE is settled"),
                voided(new VoidedAct.Endorsement(), "the closing text"),
                voided(new VoidedAct.Issue(GOV), "the invitation of the Syrian Government"),
                voided(new VoidedAct.Absence(GOV), "that the Syrian Government is away"),
                voided(
                        new VoidedAct.Answer(CESSATION, GOV),
                        "what the Syrian Government answered to the cessation of hostilities"),
                voided(new VoidedAct.Breach(CESSATION), "the breach of the cessation of hostilities"),
                Arguments.of(
                        new RulingEvent.ActVoided(Optional.empty(), "A misreading."),
                        "The facilitator rules void a text that is not public: \"A misreading.\""));
    }

    private static Arguments voided(VoidedAct act, String words) {
        return Arguments.of(
                new RulingEvent.ActVoided(Optional.of(act), "A misreading."),
                "The facilitator rules void %s: \"A misreading.\"".formatted(words));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void eachRulingIsASentence(Event event, String sentence) {
        assertThat(told(event)).isEqualTo(sentence);
    }

    @Test
    void aDeadlineThatWasMovedIsToldByItsNewInstant() {
        // Given
        var deadline = ZURICH.calendar().deadlines().getFirst();
        Instant later = deadline.at().orElseThrow().plus(Duration.ofDays(1));

        // When
        var told = told(
                new RulingEvent.DeadlineMoved(deadline.id(), later, "Snow."),
                new SessionEvent.DeadlineMet(new DeadlineId(deadline.id().value())));

        // Then
        assertThat(told)
                .startsWith("The facilitator rules that the deadline of 25 January 2016, 18:00")
                .contains("is moved to 26 January 2016, 18:00", "\"Snow.\"", "The deadline of 26 January 2016, 18:00");
    }

    @Test
    void aBodyIsNamed() {
        assertThat(told(new RulingEvent.ActVoided(
                        Optional.of(new VoidedAct.Designation(new BodyId("AHRAR"))), "A misreading.")))
                .startsWith("The facilitator rules void what was decided of ")
                .doesNotContain("AHRAR:");
    }

    private static String told(Event... events) {
        var out = new ByteArrayOutputStream();
        var chronicle = new Chronicle(ZURICH, new PrintStream(out, true, StandardCharsets.UTF_8));
        chronicle.seen(Stream.of(events).map(event -> new Seen(1, event)).toList(), () -> {
            throw new AssertionError("no view is needed to tell this");
        });
        return out.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    }
}
