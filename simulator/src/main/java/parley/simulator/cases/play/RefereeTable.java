package parley.simulator.cases.play;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.answer.Rejection;
import parley.engine.command.Command;
import parley.engine.command.Move;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.invariant.BrokenInvariantException;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Watch;
import parley.engine.proposal.Proposal;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;
import parley.protocol.codec.Encoded;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.check.Moment;
import parley.simulator.cases.word.Deed;
import parley.simulator.cases.word.EventWords;
import parley.simulator.cases.word.ProposalNames;

/** The engine itself, with its journal and all that each viewer is sent. Opened, and nobody seated. */
public final class RefereeTable implements Moment, Deed.Meant {
    /** When every session of a case is opened, by the clock of the room. */
    static final Instant OPENED = Instant.parse("2030-01-01T00:00:00Z");

    /** How much later than the last instant of a phase the clock finds that its time is over. */
    private static final Duration TICK = Duration.ofMillis(1);

    /** The seed of every case; nothing in a case is left to chance. */
    public static final long SEED = 1;

    private final Engine engine;
    private final SessionOptions options;
    private final boolean audited;
    private final Watch watch;
    private final Projector projector;
    private final ProposalNames names = new ProposalNames();
    private final EventWords words = new EventWords(names);
    private final List<Event> journal = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final List<String> wrongHashes = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<Viewer, List<Sent>> sent = new LinkedHashMap<>();
    private final Map<Viewer, Integer> secret = new LinkedHashMap<>();
    private final Map<Viewer, List<Event>> seen = new LinkedHashMap<>();
    private SessionState state;
    private Optional<String> hashBefore = Optional.empty();
    private long sequence;
    private Instant now = OPENED;

    /**
     * Opens a session.
     *
     * @param audited whether the invariants are looked at and the state is hashed after every event
     */
    public RefereeTable(Engine engine, SessionOptions options, boolean audited) {
        this.engine = engine;
        this.options = options;
        this.audited = audited;
        this.watch = new Watch(engine.book(), Invariants.ALL);
        this.projector = new Projector(engine);
        this.state = engine.initial();
        engine.scenario().roles().keySet().forEach(role -> welcome(new Viewer.AtSeat(role)));
        welcome(facilitator());
        tell(new SessionCommand.Open(options));
    }

    private void welcome(Viewer viewer) {
        seen.put(viewer, new ArrayList<>());
        sent.put(viewer, new ArrayList<>());
        send(viewer, "the brief", Encoded.of(projector.brief(viewer)));
    }

    @Override
    public Viewer facilitator() {
        return new Viewer.Facilitating(options.facilitatorReads());
    }

    /** Gives the referee a command. */
    public Told tell(Command command) {
        try {
            return switch (engine.decide(state, stamped(command))) {
                case Answer.Refused(var rejection) -> {
                    refused(command, rejection);
                    yield Told.refused(rejection);
                }
                case Answer.Accepted accepted -> {
                    sequence++;
                    watch(accepted);
                    accepted.events().forEach(this::happen);
                    yield Told.accepted(accepted.events());
                }
            };
        } catch (IllegalStateException fault) {
            return Told.fault(fault);
        }
    }

    private Stamped stamped(Command command) {
        return switch (options.pace()) {
            case VIRTUAL -> Stamped.virtual(sequence + 1, SEED, command);
            case TIMED, UNTIMED -> new Stamped(sequence + 1, now, Stamped.chance(SEED, sequence + 1), command);
        };
    }

    /** What the clock of the room shows. */
    public Instant now() {
        return now;
    }

    /** The clock of the room shows this from now on. */
    public void at(Instant instant) {
        now = instant;
    }

    /** When the clock will find that the time of the phase is over, if it runs. */
    public Optional<Instant> elapses() {
        return state.conduct().paused()
                ? Optional.empty()
                : state.conduct().clock().closes().map(last -> last.plus(TICK));
    }

    /** Gives the referee the command of a deed, and remembers what the deed calls the proposal that it submits. */
    public Told tell(Deed deed, Command command) {
        Told told = tell(command);
        deed.names()
                .ifPresent(name -> told.events().stream()
                        .filter(ProposalEvent.Submitted.class::isInstance)
                        .map(ProposalEvent.Submitted.class::cast)
                        .findFirst()
                        .ifPresent(submitted -> names.call(submitted.proposal(), name)));
        return told;
    }

    private void watch(Answer.Accepted accepted) {
        if (audited) {
            try {
                watch.follow(state, accepted);
            } catch (BrokenInvariantException found) {
                broken.add(found.violation().toString());
            }
        }
    }

    private void happen(Event event) {
        if (event instanceof RulingEvent.SheetsReleased) {
            sent.forEach((viewer, messages) -> secret.putIfAbsent(viewer, messages.size()));
        }
        journal.add(event);
        state = engine.evolve(state, event);
        if (audited) {
            hashes.add(state.hash().toString());
            String rebuilt = StateHash.of(state);
            if (!rebuilt.equals(state.hash().toString())) {
                wrongHashes.add(words.of(event));
            }
        }
        seen.forEach((viewer, events) -> Projector.see(viewer, event).ifPresent(sighting -> {
            events.add(sighting.event());
            send(viewer, "the event '%s'".formatted(words.of(sighting.event())), Encoded.of(sighting));
        }));
    }

    private void refused(Command command, Rejection rejection) {
        if (command instanceof Move move && engine.scenario().roles().containsKey(move.by())) {
            send(new Viewer.AtSeat(move.by()), "the refusal " + rejection.code(), Encoded.of(rejection));
        }
    }

    private void send(Viewer viewer, String what, Encoded message) {
        Objects.requireNonNull(sent.get(viewer)).add(new Sent(what, message));
    }

    /** Sends everybody what they see now. */
    public void show() {
        seen.keySet().forEach(viewer -> send(viewer, "how things stand", Encoded.of(view(viewer))));
    }

    /** All that this role was sent while anything was secret, in order. */
    public ImmutableList<Sent> sentInSecrecy(RoleId role) {
        var viewer = new Viewer.AtSeat(role);
        List<Sent> messages = Objects.requireNonNull(sent.get(viewer));
        return ImmutableList.copyOf(messages.subList(0, secret.getOrDefault(viewer, messages.size())));
    }

    /** What a viewer has seen, in order. */
    public ImmutableList<Event> seenBy(Viewer viewer) {
        return ImmutableList.copyOf(Objects.requireNonNull(seen.get(viewer)));
    }

    /** Looks at the hash: the next look compares with it. */
    public void rememberHash() {
        hashBefore = Optional.of(state.hash().toString());
    }

    /** The session as a server has it that has just been started again: built from the journal and nothing else. */
    public void restart() {
        state = engine.fold(engine.initial(), journal);
    }

    /**
     * What did not hold that must always: an invariant, or that a replay of the journal comes to the same states; nothing if
     * nobody audits.
     */
    public Optional<Finding> replay(Place place) {
        if (!audited) {
            return Optional.empty();
        }
        if (!broken.isEmpty()) {
            return Optional.of(new Finding(place, "the invariants", "that they hold", broken.toString()));
        }
        if (!wrongHashes.isEmpty()) {
            return Optional.of(new Finding(
                    place,
                    "the hash kept with the state",
                    "the hash of the state as it is",
                    "another after " + wrongHashes));
        }
        SessionState replayed = engine.initial();
        for (int i = 0; i < journal.size(); i++) {
            replayed = engine.evolve(replayed, journal.get(i));
            String hash = replayed.hash().toString();
            if (!hash.equals(hashes.get(i))) {
                return Optional.of(new Finding(
                        place,
                        "the replay after '" + words.of(journal.get(i)) + "' (event " + (i + 1) + ")",
                        hashes.get(i),
                        hash));
            }
        }
        return Optional.empty();
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public SessionState state() {
        return state;
    }

    @Override
    public Optional<Proposal> proposal(String name) {
        return names.find(name).map(id -> state.agenda().proposal(id));
    }

    @Override
    public ImmutableList<String> proposalsSeenBy(Viewer viewer) {
        return view(viewer).proposals().stream()
                .map(proposal -> names.nameOf(proposal.id()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> events() {
        return sincePlayBegan(journal);
    }

    @Override
    public ImmutableList<String> eventsSeenBy(Viewer viewer) {
        return sincePlayBegan(seenBy(viewer));
    }

    /** These events in words. */
    public ImmutableList<String> words(List<Event> events) {
        return events.stream().map(words::of).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> sincePlayBegan(List<Event> events) {
        int start = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof SessionEvent.Started) {
                start = i + 1;
            }
        }
        return words(events.subList(start, events.size()));
    }

    @Override
    public Viewpoint view(Viewer viewer) {
        return projector.view(state, viewer);
    }

    @Override
    public Viewpoint facilitatorView() {
        return projector.view(state, new Viewer.Facilitating(true));
    }

    @Override
    public boolean wasSent(Viewer viewer, String text) {
        return Objects.requireNonNull(sent.get(viewer)).stream()
                .anyMatch(sending -> sending.message().contains(text));
    }

    @Override
    public Optional<Rejection> whyNot(Deed deed) {
        return engine.whyNot(state, command(deed));
    }

    @Override
    public Optional<String> hashBefore() {
        return hashBefore;
    }

    @Override
    public Command command(Deed deed) {
        return deed.command().apply(this);
    }

    @Override
    public ProposalId id(String name) {
        return names.find(name).orElseThrow(() -> new Deed.NoSuchProposalException(name));
    }

    @Override
    public int version(String name, OptionalInt said) {
        return said.orElseGet(() -> state.agenda().proposal(id(name)).version());
    }
}
