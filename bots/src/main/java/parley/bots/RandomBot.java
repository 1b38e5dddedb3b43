package parley.bots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.PhaseId;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.view.Viewpoint;

/**
 * Makes a few legal moves in each phase, drawn at random, then yields.
 *
 * <p>First the sort of move is drawn, then the move, so that the many texts one could write do not crowd out the rest.
 * A package is put together from terms that are legal one by one; together they may break a rule of coherence, and then
 * the text is refused.
 */
final class RandomBot implements Bot {

    private static final int MOVES_PER_PHASE_MAX = 3;
    private static final int TERMS_MAX = 3;

    private final Part part;
    private final Chance chance;
    private final PlainWords words;
    private Optional<PhaseId> phase = Optional.empty();
    private int movesLeft;

    RandomBot(Part part) {
        this.part = part;
        this.chance = Chance.of(part.matchSeed(), part.role());
        this.words = new PlainWords(part, chance);
    }

    @Override
    public Optional<Move> move(PhaseId playing, Supplier<Viewpoint> now) {
        if (!phase.equals(Optional.of(playing))) {
            phase = Optional.of(playing);
            movesLeft = chance.below(MOVES_PER_PHASE_MAX + 1);
        }
        List<Move> legal = legal(now.get());
        if (movesLeft == 0 || legal.isEmpty()) {
            return Optional.of(new PhaseCommand.Yield(part.role()));
        }
        movesLeft--;
        return Optional.of(draw(legal));
    }

    private static List<Move> legal(Viewpoint view) {
        return view.moves().stream()
                .filter(possible -> possible.refusal().isEmpty())
                .map(Viewpoint.PossibleMove::move)
                .filter(move -> !(move instanceof PhaseCommand))
                .toList();
    }

    private Move draw(List<Move> legal) {
        Map<Class<?>, List<Move>> bySort = new LinkedHashMap<>();
        legal.forEach(move -> bySort.computeIfAbsent(move.getClass(), sort -> new ArrayList<>())
                .add(move));
        List<Move> sort = chance.oneOf(ImmutableList.copyOf(bySort.values()));
        return dress(chance.oneOf(sort), sort);
    }

    /** The move drawn, with words of its own, and more terms if it is a text. */
    private Move dress(Move drawn, List<Move> sameSort) {
        return switch (drawn) {
            case MessageCommand.Send send -> words.message();
            case ProposalCommand.TakePosition take ->
                new ProposalCommand.TakePosition(
                        take.by(),
                        take.proposal(),
                        take.version(),
                        new Position(take.position().stance(), words.reason(), ImmutableList.of()));
            case ProposalCommand.Submit submit -> submit(submit, sameSort);
            case ProposalCommand.Amend amend -> amend;
            case ProposalCommand.Withdraw withdraw -> withdraw;
            case ProposalCommand.CoSponsor coSponsor -> coSponsor;
            case ProposalCommand.StandDown standDown -> standDown;
            case ProposalCommand.ProposeAmendment propose -> propose;
            case ProposalCommand.TakeAmendment take -> take;
            case ProposalCommand.LeaveAmendment leave -> leave;
            case ActCommand.Perform perform -> perform;
            case NewsCommand.Acknowledge acknowledge -> acknowledge;
            case PhaseCommand.Yield yield -> yield;
        };
    }

    private Move submit(ProposalCommand.Submit drawn, List<Move> sameSort) {
        Map<Object, Term> terms = new LinkedHashMap<>();
        addTerm(terms, drawn);
        int more = chance.onceIn(3) ? 1 + chance.below(TERMS_MAX - 1) : 0;
        for (int i = 0; i < more; i++) {
            addTerm(terms, chance.oneOf(sameSort));
        }
        return new ProposalCommand.Submit(
                drawn.by(),
                drawn.audience(),
                new ProposalText(ImmutableSet.copyOf(terms.values()).asList(), words.note()));
    }

    /** Adds what the other text asks for, unless there is a term on that subject already. */
    private static void addTerm(Map<Object, Term> terms, Move other) {
        if (other instanceof ProposalCommand.Submit submit) {
            Term term = submit.text().terms().getFirst();
            Object subject = term instanceof Term.Settle(var issue, var option) ? issue : term;
            terms.putIfAbsent(subject, term);
        }
    }
}
