package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;
import parley.simulator.Plan;
import parley.simulator.campaign.Problem.Kind;
import parley.simulator.generator.Chance;
import parley.simulator.generator.Improvisation;
import parley.simulator.generator.ScenarioMaker;
import parley.simulator.opinion.Clerk;
import parley.simulator.opinion.Differences;
import parley.simulator.opinion.SecondOpinion;
import parley.simulator.play.Performance;
import parley.simulator.play.Witness;

/** The judgement of one session: by the engine, by the second opinion, and by what must always hold. */
public final class Trial {

    private static final int REASON_MAX = 400;

    private final SecondOpinion second;
    private final Function<Engine, Witness> guard;

    /**
     * A trial.
     *
     * @param second whom the engine is compared with
     * @param guard makes somebody who watches a session of an engine and throws when something is not as it must be
     */
    public Trial(SecondOpinion second, Function<Engine, Witness> guard) {
        this.second = second;
        this.guard = guard;
    }

    /** A trial with nobody on guard. */
    public Trial(SecondOpinion second) {
        this(second, engine -> new Nobody());
    }

    private static final class Nobody implements Witness {
        @Override
        public void answered(int index, Command command, Answer answer) {}

        @Override
        public void happened(SessionState before, Event event, SessionState after) {}

        @Override
        public void ended(SessionState state) {}
    }

    /**
     * A session that was judged.
     *
     * @param end its state at the end; absent if the engine did not get there
     */
    public record Judged(Plan plan, Optional<SessionState> end, ImmutableList<Problem> problems) {}

    /** Makes up the session of this seed, counts it and judges it. */
    public Judged improvise(long seed, Census census) {
        var chance = new Chance(seed);
        var scenario = ScenarioMaker.make(chance.split());
        var improvisation = new Improvisation(scenario, chance.split());
        var engine = new Engine(scenario);
        var clerk = new Clerk();
        try {
            SessionState end = new Performance(
                            engine,
                            improvisation.sessionSeed(),
                            ImmutableList.of(clerk, guard.apply(engine), census.of(scenario)))
                    .play(improvisation);
            return judged(improvisation.plan(), end, clerk);
        } catch (RuntimeException broken) {
            return failed(improvisation.plan(), broken);
        }
    }

    /** Judges a plan. */
    public Judged judge(Plan plan) {
        var engine = new Engine(plan.scenario());
        var clerk = new Clerk();
        Iterator<Command> commands = plan.commands().iterator();
        try {
            SessionState end = new Performance(engine, plan.seed(), ImmutableList.of(clerk, guard.apply(engine)))
                    .play(state -> commands.hasNext() ? Optional.of(commands.next()) : Optional.empty());
            return judged(plan, end, clerk);
        } catch (RuntimeException broken) {
            return failed(plan, broken);
        }
    }

    /** Whether the second opinion has something to say to this plan. */
    boolean isCompared(Plan plan) {
        return second.covers(plan);
    }

    /** Whether the plan, played afresh, comes to this state. */
    static ImmutableList<Problem> repeated(Plan plan, SessionState end) {
        String first = StateHash.of(end);
        String again = StateHash.of(Performance.of(plan, ImmutableList.of()));
        return first.equals(again)
                ? ImmutableList.of()
                : ImmutableList.of(new Problem(
                        Kind.NOT_REPEATABLE, "the state was %s, and %s when played again".formatted(first, again)));
    }

    private Judged judged(Plan plan, SessionState end, Clerk engines) {
        return new Judged(plan, Optional.of(end), compared(plan, engines));
    }

    private ImmutableList<Problem> compared(Plan plan, Clerk engines) {
        try {
            if (!second.covers(plan)) {
                return ImmutableList.of();
            }
            return Differences.of(engines.account(), second.judge(plan, engines.accepted())).stream()
                    .map(line -> new Problem(Kind.DISAGREEMENT, line))
                    .collect(ImmutableList.toImmutableList());
        } catch (RuntimeException broken) {
            return ImmutableList.of(new Problem(Kind.SECOND_OPINION_FAILED, reason(broken)));
        }
    }

    private static Judged failed(Plan plan, RuntimeException broken) {
        Kind kind = broken instanceof BrokenInvariantException ? Kind.INVARIANT_BROKEN : Kind.ENGINE_FAILED;
        return new Judged(plan, Optional.empty(), ImmutableList.of(new Problem(kind, reason(broken))));
    }

    private static String reason(RuntimeException broken) {
        String place = broken.getStackTrace().length == 0 ? "" : " at " + broken.getStackTrace()[0];
        String text = broken + place;
        return text.length() <= REASON_MAX ? text : text.substring(0, REASON_MAX) + "...";
    }
}
