package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import parley.engine.command.ActCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.scenario.Scenario;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;

/** What nobody in their senses would say, and a referee must take nevertheless. */
record NonsenseMaker(Chance chance, Scenario scenario) {

    private static final RoleId NOBODY = new RoleId("NOBODY");
    private static final Occupant SOMEBODY = new Occupant(Occupant.Kind.PERSON, "Somebody");

    /** A command that is to be refused, as far as one can tell without looking. */
    Command make(SessionState state) {
        RoleId by = chance.pick(scenario.roles().keySet().asList());
        return switch (chance.below(16)) {
            case 0 -> new SessionCommand.Start();
            case 1 -> new SessionCommand.Open(new SessionOptions(SessionOptions.Pace.VIRTUAL, 7, false));
            case 2 -> new SeatCommand.Take(by, SOMEBODY, false);
            case 3 -> new SeatCommand.Take(NOBODY, SOMEBODY, true);
            case 4 -> new SeatCommand.Leave(NOBODY);
            case 5 -> new PhaseCommand.Yield(NOBODY);
            case 6, 7 -> new MessageCommand.Send(by, chance.pick(MessageKind.values()), addressees(by), words());
            case 8 -> position(by);
            case 9, 10, 11, 12 -> submit(by, Audience.plenary(), oddText());
            case 13 -> submit(by, Audience.of(List.of(by, NOBODY)), oddText());
            case 14 -> act(state, by);
            default -> new ProposalCommand.TakeAmendment(by, unknown(), 9);
        };
    }

    private static ProposalCommand submit(RoleId by, Audience to, ProposalText text) {
        return new ProposalCommand.Submit(by, to, text, Optional.empty());
    }

    private ProposalCommand position(RoleId by) {
        String reason = chance.percent(30) ? "\u0007" : "";
        return new ProposalCommand.TakePosition(
                by, unknown(), 1, new Position(Stance.ASSENT, reason, ImmutableList.of()));
    }

    private Command act(SessionState state, RoleId by) {
        Act act = chance.percent(30)
                ? new Act.OnCeaseFire(ActKind.SET_TERMS, new parley.engine.id.CeaseFireId("nowhere"))
                : new ActMaker(chance, scenario).any(state);
        return new ActCommand.Perform(by, act, chance.percent(5) ? "\u202e" : "");
    }

    private static ProposalId unknown() {
        return new ProposalId(Audience.plenary(), 900);
    }

    private Audience addressees(RoleId by) {
        return chance.pick(Audience.plenary(), Audience.of(List.of(by)), Audience.of(List.of(NOBODY)));
    }

    private String words() {
        return chance.pick("", " ", "Well.", "Well.", "a\u0000b", "x".repeat(4_001));
    }

    private ProposalText oddText() {
        IssueId issue = chance.pick(scenario.issues().keySet().asList());
        Term settle = new TextMaker(chance, scenario).settle(issue);
        return new ProposalText(
                chance.pick(
                        ImmutableList.of(),
                        ImmutableList.of(settle, settle),
                        ImmutableList.of(new Term.Settle(new IssueId("I9"), new OptionId("a"))),
                        ImmutableList.of(new Term.Settle(issue, new OptionId("z"))),
                        ImmutableList.of(new Term.Ask(new Act.Plain(ActKind.WALK_OUT))),
                        ImmutableList.of(new Term.Ask(new Act.Plain(ActKind.ENDORSE))),
                        ImmutableList.of(new Term.Ask(new Act.Plain(ActKind.RELEASE)))),
                chance.percent(90) ? "" : "a\u0000b");
    }
}
