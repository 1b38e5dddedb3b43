package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.toAcknowledge;
import static parley.engine.AlteredTable.variant;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;
import static parley.engine.condition.Condition.always;
import static parley.engine.scenario.Inject.Moment.START;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.answer.Answer;
import parley.engine.command.ActCommand;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.RulingCommand;
import parley.engine.command.Stamped;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint.PossibleMove;

/** What a role may do now, and what it may not and why: the list that screens and bots choose from. */
class LegalMovesTest {

    @Test
    void atTheStartWhatIsNotARolesOwnIsNotEntitledAndItsOwnSaysWhatItWaitsFor() {
        assertThat(moves(Play.started(), C))
                .containsExactly(
                        "yield",
                        "send",
                        "release: NOT_ENTITLED",
                        "issue: WRONG_STATE",
                        "hold: NOT_ENTITLED",
                        "open: WRONG_STATE",
                        "pause: NOT_ENTITLED",
                        "resume 2016-01-01T09:00:00Z: NOT_NOW",
                        "boycott",
                        "walk_out",
                        "return: WRONG_STATE",
                        "[X=x1]",
                        "[X=x2]",
                        "[Y=y1]",
                        "[Y=y2]",
                        "[D=d1]",
                        "[D=d2]",
                        "[Z=z1]",
                        "[Z=z2]",
                        "[release]: NOT_NOW");
    }

    @Test
    void anInvitationIsAnsweredByTheInvited() {
        var play = Play.started();
        for (RoleId invited : List.of(G, B)) {
            assertThat(moves(play, invited))
                    .contains("accept: WRONG_STATE", "clarify: WRONG_STATE", "decline: WRONG_STATE");
        }
        for (RoleId other : List.of(A, C, W)) {
            assertThat(moves(play, other)).noneMatch(move -> move.matches("(accept|clarify|decline)\\b.*"));
        }
    }

    @Test
    void whatIsAskedOfACeaseFireNamesItAndIsAPartysOwn() {
        var play = WiderTable.started();
        assertThat(moves(play, WiderTable.P))
                .contains(
                        "set_terms truce: NOT_ENTITLED",
                        "repair truce: NOT_ENTITLED",
                        "accept_terms truce: WRONG_STATE",
                        "refuse_terms truce: WRONG_STATE",
                        "report_breach truce: WRONG_STATE",
                        "[set_terms truce]",
                        "[endorse]: NOT_NOW")
                .doesNotContain("[repair truce]", "[issue]");
        assertThat(moves(play, WiderTable.A)).noneMatch(move -> move.contains("accept_terms"));
        // When
        Truce.setTerms(play);
        // Then
        assertThat(moves(play, WiderTable.P)).contains("accept_terms truce", "refuse_terms truce");
    }

    @Test
    void aTextIsItsSponsorsToWithdrawACoSponsorsToStandDownFromAndOthersToCoSponsor() {
        // Given
        var play = Play.started();
        var text = play.submit(A, "X=x1");
        play.accepted(new ProposalCommand.CoSponsor(B, text, 1));
        // Then
        assertThat(onTexts(play, A)).containsExactly("assent p1.1", "object p1.1", "abstain p1.1", "withdraw p1");
        assertThat(onTexts(play, B))
                .containsExactly("assent p1.1", "object p1.1", "abstain p1.1", "stand down from p1");
        assertThat(onTexts(play, C)).containsExactly("assent p1.1", "object p1.1", "abstain p1.1", "co-sponsor p1.1");
    }

    @Test
    void aProposedAmendmentIsTheSponsorsToTakeOrToLeave() {
        // Given
        var play = Play.started();
        var text = play.submit(A, "X=x1");
        play.accepted(
                new ProposalCommand.ProposeAmendment(B, text, 1, new ProposalText(Play.terms("X=x1", "Y=y1"), "")));
        // Then
        assertThat(onTexts(play, A)).contains("take p1.a1", "leave p1.a1");
        assertThat(onTexts(play, B)).contains("co-sponsor p1.1").doesNotContain("take p1.a1", "leave p1.a1");
        // When
        play.accepted(new ProposalCommand.TakeAmendment(A, text, 1));
        // Then
        assertThat(onTexts(play, A)).containsExactly("assent p1.2", "object p1.2", "abstain p1.2", "withdraw p1");
    }

    @Test
    void aTextIsNotListedForWhoMayNotKnowOfItNorForAnybodyWhenItIsClosed() {
        // Given
        var play = Play.started();
        var text = play.submit(Play.closedText(A, List.of(B, C, G), "", "X=x1"));
        // Then
        assertThat(onTexts(play, B)).hasSize(4);
        assertThat(onTexts(play, W)).isEmpty();
        // When
        play.accepted(new ProposalCommand.Withdraw(A, text));
        // Then
        assertThat(onTexts(play, A)).isEmpty();
        assertThat(onTexts(play, B)).isEmpty();
    }

    @Test
    void newsIsListedUntilTheRoleHasAcknowledgedIt() {
        // Given
        var play = AlteredTable.quiet()
                .news(toAcknowledge(news("N", 1, START, 5, Audience.of(List.of(WiderTable.P)), variant(always()))))
                .started();
        // Then
        assertThat(moves(play, WiderTable.P)).contains("acknowledge N");
        assertThat(moves(play, WiderTable.Q)).doesNotContain("acknowledge N");
        // When
        play.accepted(new NewsCommand.Acknowledge(WiderTable.P, new InjectId("N")));
        // Then
        assertThat(moves(play, WiderTable.P)).doesNotContain("acknowledge N");
    }

    @Test
    void afterTheEndNothingIsLegalAndNoDayIsLeftToResumeOn() {
        var play = Play.started();
        play.accepted(new RulingCommand.Conclude("The bell rang."));
        assertThat(moves(play, C))
                .isNotEmpty()
                .allMatch(move -> move.contains(": "))
                .noneMatch(move -> move.startsWith("resume"));
    }

    @Test
    void theRefereeAnswersAsTheListSays() {
        // Given
        var play = Play.started();
        play.submit(A, "X=x1");
        for (RoleId role : play.engine.scenario().roles().keySet()) {
            for (PossibleMove possible : listed(play, role)) {
                // When
                Answer answer = play.engine.decide(play.state(), new Stamped(100, Instant.EPOCH, 0, possible.move()));
                // Then
                assertThat(answer instanceof Answer.Refused(var rejection) ? Optional.of(rejection) : Optional.empty())
                        .as("%s", possible.move())
                        .isEqualTo(possible.refusal());
            }
        }
    }

    private static List<String> onTexts(Play play, RoleId role) {
        return moves(play, role).stream()
                .filter(move -> move.matches(".*\\bp\\d.*"))
                .toList();
    }

    private static List<PossibleMove> listed(Play play, RoleId role) {
        return new Projector(play.engine)
                .view(play.state(), new Viewer.AtSeat(role))
                .moves();
    }

    /** The moves of a role, each in words; behind one that is not legal now the code of its refusal. */
    private static List<String> moves(Play play, RoleId role) {
        return listed(play, role).stream()
                .map(possible -> words(possible.move())
                        + possible.refusal()
                                .map(refusal -> ": " + refusal.code())
                                .orElse(""))
                .toList();
    }

    private static String words(Move move) {
        return switch (move) {
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                "%s %s.%d".formatted(position.stance().name().toLowerCase(Locale.ROOT), id, version);
            case ProposalCommand.Submit(var by, var audience, var text, var counters) ->
                text.terms().stream().map(LegalMovesTest::words).toList().toString();
            case ProposalCommand.Withdraw(var by, var id) -> "withdraw " + id;
            case ProposalCommand.CoSponsor(var by, var id, var version) -> "co-sponsor %s.%d".formatted(id, version);
            case ProposalCommand.StandDown(var by, var id) -> "stand down from " + id;
            case ProposalCommand.TakeAmendment(var by, var id, var number) -> "take %s.a%d".formatted(id, number);
            case ProposalCommand.LeaveAmendment(var by, var id, var number) -> "leave %s.a%d".formatted(id, number);
            case ActCommand.Perform(var by, var act, var note) -> words(act);
            case NewsCommand.Acknowledge(var by, var news) -> "acknowledge " + news;
            default -> move.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static String words(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> issue + "=" + option;
            case Term.Ask(var act) -> words(act);
            default -> term.toString();
        };
    }

    private static String words(Act act) {
        return switch (act) {
            case Act.Plain(var kind) -> kind.label();
            case Act.OnCeaseFire(var kind, var truce) -> kind.label() + " " + truce;
            case Act.AcceptTerms(var truce, var reservations) -> ActKind.ACCEPT_TERMS.label() + " " + truce;
            case Act.Resume(var on) -> "resume " + on;
        };
    }
}
