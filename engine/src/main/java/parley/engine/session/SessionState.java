package parley.engine.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;

/**
 * One table, now.
 *
 * @param options absent until the session has been opened
 * @param seats one for each role, in the scenario's order
 * @param assurances the side promises that were made, in order
 * @param kept the hash that stands for all the rest. States that come of each other share it while the events of a command
 *     are found; the engine gives every state that it gives out its own
 */
public record SessionState(
        Optional<SessionOptions> options,
        Stage stage,
        Register<RoleId, Seat> seats,
        Agenda agenda,
        Instruments instruments,
        Deadlines deadlines,
        World world,
        Conduct conduct,
        ImmutableList<Assurance> assurances,
        KeptHash kept)
        implements Facts {

    /** A table at which nothing has happened: these seats, these instruments, this world, an empty agenda. */
    public static SessionState fresh(ImmutableMap<RoleId, Seat> seats, Instruments instruments, World world) {
        return new SessionState(
                Optional.empty(),
                new Stage.Lobby(),
                Register.copyOf(seats),
                Agenda.empty(),
                instruments,
                Deadlines.none(),
                world,
                Conduct.plain(),
                ImmutableList.of(),
                KeptHash.none());
    }

    /** The same, keeping its hash for itself. */
    public SessionState withItsOwnHash() {
        return new SessionState(
                options, stage, seats, agenda, instruments, deadlines, world, conduct, assurances, kept.forLater());
    }

    /** Stands for everything in the state: reckoned when it is first asked for, and kept. */
    public Fingerprint hash() {
        return kept.of(this);
    }

    /** The seat of a role of the scenario. */
    public Seat seat(RoleId role) {
        return seats.existing(role);
    }

    /** The phase that is being played; throws {@link IllegalStateException} before the start and after the end. */
    public Stage.Playing playing() {
        if (stage instanceof Stage.Playing playing) {
            return playing;
        }
        throw new IllegalStateException("no phase is being played: " + stage);
    }

    private Stage.Begun begun() {
        if (stage instanceof Stage.Begun begun) {
            return begun;
        }
        throw new IllegalStateException("play has not begun");
    }

    @Override
    public Value valueOf(Fact fact) {
        return switch (fact) {
            case Fact.Round() -> new Value.Whole(begun().round());
            case Fact.Phase() -> new Value.Text(begun().phase().value());
            case Fact.Date() -> new Value.Moment(begun().date());
            case Fact.Misses() -> new Value.Whole(deadlines.misses());
            case Fact.Settled(var issue) ->
                new Value.Text(agenda.settledAt(issue).map(OptionId::value).orElse(""));
            case Fact.InvitationOf(var invitee) ->
                new Value.Text(instruments.invitation(invitee).label());
            case Fact.ConferenceState() ->
                new Value.Text(instruments.conference().map(Conference::label).orElse(""));
            case Fact.CeaseFireState(var id) ->
                new Value.Text(instruments.ceaseFire(id).label());
            case Fact.DesignationOf(var body) ->
                new Value.Text(instruments.designation(body).label());
            case Fact.TrackOf(var track) -> new Value.Whole(world.track(track));
            case Fact.Endorsed() -> new Value.Truth(agenda.endorsed());
            case Fact.PresenceOf(var role) -> new Value.Truth(seat(role).isPresent());
            case Fact.AssentOf assent -> new Value.Truth(false);
        };
    }

    /** The same with these options. */
    public SessionState with(SessionOptions chosen) {
        return new SessionState(
                Optional.of(chosen), stage, seats, agenda, instruments, deadlines, world, conduct, assurances, kept);
    }

    /** The same at this stage. */
    public SessionState with(Stage next) {
        return new SessionState(options, next, seats, agenda, instruments, deadlines, world, conduct, assurances, kept);
    }

    /** The same with this seat. */
    public SessionState with(Seat seat) {
        return withSeats(seats.with(seat.role(), seat));
    }

    /** The same with all of these seats. */
    public SessionState withSeats(Register<RoleId, Seat> next) {
        return new SessionState(options, stage, next, agenda, instruments, deadlines, world, conduct, assurances, kept);
    }

    /** The same with this agenda. */
    public SessionState with(Agenda next) {
        return new SessionState(options, stage, seats, next, instruments, deadlines, world, conduct, assurances, kept);
    }

    /** The same with these instruments. */
    public SessionState with(Instruments next) {
        return new SessionState(options, stage, seats, agenda, next, deadlines, world, conduct, assurances, kept);
    }

    /** The same with these deadlines. */
    public SessionState with(Deadlines next) {
        return new SessionState(options, stage, seats, agenda, instruments, next, world, conduct, assurances, kept);
    }

    /** The same in this world. */
    public SessionState with(World next) {
        return new SessionState(options, stage, seats, agenda, instruments, deadlines, next, conduct, assurances, kept);
    }

    /** The same, run like this. */
    public SessionState with(Conduct next) {
        return new SessionState(options, stage, seats, agenda, instruments, deadlines, world, next, assurances, kept);
    }

    /** The same after this side promise. */
    public SessionState with(Assurance made) {
        return new SessionState(
                options,
                stage,
                seats,
                agenda,
                instruments,
                deadlines,
                world,
                conduct,
                ImmutableList.<Assurance>builder().addAll(assurances).add(made).build(),
                kept);
    }
}
