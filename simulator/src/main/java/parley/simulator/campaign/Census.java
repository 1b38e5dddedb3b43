package parley.simulator.campaign;

import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.simulator.play.Witness;

/** Counts what happens in all sessions of a campaign. */
public final class Census {

    private long sessions;
    private long accepted;
    private long refused;
    private long events;
    private final Counts commands = new Counts();
    private final Counts refusals = new Counts();
    private final Counts proposals = new Counts();
    private final Counts verdicts = new Counts();
    private final Counts endings = new Counts();
    private final Counts instruments = new Counts();

    /** Watches one session of this scenario. */
    Witness of(Scenario scenario) {
        return new Watch(scenario);
    }

    private final class Watch implements Witness {

        private final Scenario scenario;

        Watch(Scenario scenario) {
            this.scenario = scenario;
        }

        @Override
        public void answered(int index, Command command, Answer answer) {
            commands.add(command.getClass().getSimpleName());
            switch (answer) {
                case Answer.Accepted yes -> accepted++;
                case Answer.Refused(var rejection) -> {
                    refused++;
                    refusals.add(rejection.code().name());
                }
            }
        }

        @Override
        public void happened(SessionState before, Event event, SessionState after) {
            events++;
            if (event instanceof ProposalEvent about) {
                Proposal then = before.agenda().proposals().get(about.proposal());
                Proposal now = after.agenda().proposal(about.proposal());
                if (then != null
                        && then.status() != now.status()
                        && !then.verdicts().equals(now.verdicts())) {
                    now.verdicts().forEach(verdict -> verdict.rules().forEach(this::count));
                }
            }
        }

        private void count(ByRule rule) {
            verdicts.add(kind(rule.procedure()) + " " + rule.verdict().result());
        }

        private String kind(ProcedureId id) {
            DecisionRule rule = scenario.procedures().get(id);
            return rule == null ? "unknown" : Census.kind(rule.procedure());
        }

        @Override
        public void ended(SessionState state) {
            sessions++;
            state.agenda()
                    .proposals()
                    .values()
                    .forEach(proposal -> proposals.add(proposal.status().name()));
            endings.add(
                    switch (state.stage()) {
                        case Stage.Concluded(var outcome, var phase, var round, var date) -> outcome;
                        case Stage.Begun begun -> "still playing";
                        case Stage.Lobby lobby -> "never started";
                    });
            var now = state.instruments();
            now.invitations().values().forEach(it -> instruments.add("invitation " + it.label()));
            now.conference().ifPresent(it -> instruments.add("conference " + it.label()));
            now.ceaseFires().values().forEach(it -> instruments.add("cease-fire " + it.label()));
            now.designations().values().forEach(it -> instruments.add("body " + it.label()));
            state.seats()
                    .values()
                    .forEach(it -> instruments.add("role " + it.presence().label()));
        }
    }

    /** The name of a sort of procedure, such as {@code Majority}. */
    static String kind(Procedure procedure) {
        return procedure.getClass().getSimpleName();
    }

    /** Sessions that were played to their end. */
    public long sessions() {
        return sessions;
    }

    /** Commands that were answered. */
    public long answered() {
        return accepted + refused;
    }

    /** Commands that were accepted. */
    public long accepted() {
        return accepted;
    }

    /** Commands that were refused. */
    public long refused() {
        return refused;
    }

    /** Events that happened. */
    public long events() {
        return events;
    }

    /** Commands by their sort. */
    public Counts commands() {
        return commands;
    }

    /** Refusals by their code. */
    public Counts refusals() {
        return refusals;
    }

    /** How proposals stood at the end. */
    public Counts proposals() {
        return proposals;
    }

    /** What each sort of procedure came out at, such as {@code Majority VETOED}. */
    public Counts verdicts() {
        return verdicts;
    }

    /** How sessions ended. */
    public Counts endings() {
        return endings;
    }

    /** How instruments and roles stood at the end. */
    public Counts instruments() {
        return instruments;
    }
}
