package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent.Unreached;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.OptionId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.TermVerdict;
import parley.engine.session.News;
import parley.engine.session.Points;
import parley.engine.session.Reading;

/** At least one of everything that the wire carries of cease-fires, bodies, presence and the world. */
final class TruceSamples {

    static final CeaseFireId CESSATION = new CeaseFireId("cessation");
    static final BodyId AHRAR = new BodyId("AHRAR");
    static final TrackId TRUST = new TrackId("trust");
    static final ImmutableList<Reading> READINGS =
            ImmutableList.of(new Reading(EngineSamples.RU, ImmutableList.of("As individuals only.")));
    static final ImmutableList<Unreached> UNREACHED =
            ImmutableList.of(new Unreached("AGREED", ImmutableList.of("a closing text is adopted")));
    static final News NEWS = new News(
            new InjectId("I07"),
            Audience.plenary(),
            EngineSamples.DAY,
            "A bombing",
            "Far from here.",
            ImmutableSet.of());

    private static final Instant DAY = EngineSamples.DAY;
    private static final RoleId GOV = EngineSamples.GOV;
    private static final Terms TERMS = new Terms(
            DAY,
            DAY.plusSeconds(1),
            Optional.of(DAY.plusSeconds(2)),
            0,
            ImmutableSet.of(AHRAR),
            Optional.of(new OptionId("M2")));
    private static final Terms OPEN_ENDED =
            new Terms(DAY, DAY, Optional.empty(), 0, ImmutableSet.of(), Optional.empty());

    private TruceSamples() {}

    static ImmutableList<Cause> causes() {
        return ImmutableList.of(
                new Cause.Missed(new DeadlineId("DL1")),
                new Cause.News(NEWS.id()),
                new Cause.Change(new ReactionId("talks-open")),
                new Cause.Drift(3),
                new Cause.End("COLLAPSED"),
                new Cause.Ruling());
    }

    static ImmutableList<Event> events(TermVerdict.ByRule verdict) {
        var events = ImmutableList.<Event>builder();
        causes().forEach(cause -> events.add(new TrackEvent.Moved(
                cause, ImmutableList.of(new TrackEvent.Shift(TRUST, -4, 38), new TrackEvent.Shift(TRUST, 2, 40)))));
        return events.add(new NewsEvent.Arrived(NEWS))
                .add(new NewsEvent.Arrived(new News(
                        new InjectId("I08"),
                        Audience.of(ImmutableList.of(GOV)),
                        DAY,
                        "For you",
                        "Only you know.",
                        ImmutableSet.of())))
                .add(new NewsEvent.Arrived(new News(
                        new InjectId("I09"),
                        Audience.plenary(),
                        DAY,
                        "Convoys roll",
                        "Read this.",
                        ImmutableSet.of(GOV, EngineSamples.RU))))
                .add(new NewsEvent.Acknowledged(new InjectId("I09"), Audience.plenary(), GOV))
                .add(new ScoreEvent.WalkAwayMoved(GOV, -1, -45, new Cause.Missed(new DeadlineId("DL1"))))
                .add(new ScoreEvent.Scored(GOV, 50, 49))
                .add(new ConferenceEvent.Collapsed(new Cause.End("COLLAPSED")))
                .add(new ConferenceEvent.Closed(EngineSamples.UN, "It is done."))
                .add(new DesignationEvent.Contested(AHRAR), new DesignationEvent.Designated(AHRAR))
                .add(new DesignationEvent.Cleared(AHRAR), new DesignationEvent.Parked(AHRAR))
                .add(new PresenceEvent.BoycottBegun(GOV, "Enough."), new PresenceEvent.WalkedOut(GOV, "Too much."))
                .add(new PresenceEvent.Returned(GOV, "Again."), new PresenceEvent.SeatLost(GOV, AHRAR))
                .addAll(ceaseFireEvents(verdict))
                .build();
    }

    private static ImmutableList<CeaseFireEvent> ceaseFireEvents(TermVerdict.ByRule verdict) {
        return ImmutableList.of(
                new CeaseFireEvent.Drafted(CESSATION, DAY),
                new CeaseFireEvent.DraftDropped(CESSATION),
                new CeaseFireEvent.TermsSet(CESSATION, EngineSamples.US, TERMS),
                new CeaseFireEvent.TermsSet(CESSATION, EngineSamples.US, OPEN_ENDED),
                new CeaseFireEvent.OpenedForAcceptance(CESSATION, DAY),
                new CeaseFireEvent.Accepted(CESSATION, GOV, ImmutableList.of("For two weeks."), "Yes."),
                new CeaseFireEvent.Refused(CESSATION, GOV, "No."),
                new CeaseFireEvent.BecamePending(CESSATION, verdict, DAY),
                new CeaseFireEvent.EnteredIntoForce(CESSATION, ImmutableSet.of(GOV), ImmutableSet.of(AHRAR)),
                new CeaseFireEvent.BreachReported(CESSATION, GOV, "At dawn."),
                new CeaseFireEvent.BecameStrained(CESSATION, 9),
                new CeaseFireEvent.Repaired(CESSATION, EngineSamples.US, "Settled."),
                new CeaseFireEvent.Renewed(CESSATION, EngineSamples.US, DAY, "For two more weeks."),
                new CeaseFireEvent.Lapsed(CESSATION, Optional.of(verdict)),
                new CeaseFireEvent.Lapsed(CESSATION, Optional.empty()),
                new CeaseFireEvent.Expired(CESSATION),
                new CeaseFireEvent.ExclusionsExtended(CESSATION, ImmutableSet.of(AHRAR), ImmutableSet.of(GOV)));
    }

    static ImmutableList<Designation> designations() {
        return ImmutableList.of(
                new Designation.Undesignated(),
                new Designation.Contested(),
                new Designation.Designated(),
                new Designation.Cleared(),
                new Designation.Parked(),
                new Designation.Listed());
    }

    static ImmutableList<Presence> presences() {
        return ImmutableList.of(
                new Presence.Present(),
                new Presence.Boycotting(),
                new Presence.Withdrawn(),
                new Presence.Excluded(AHRAR));
    }

    static ImmutableList<CeaseFire> ceaseFires() {
        var parties = ImmutableSet.of(GOV);
        return ImmutableList.of(
                new CeaseFire.None(),
                new CeaseFire.Drafted(DAY),
                new CeaseFire.TermsSet(TERMS),
                new CeaseFire.OpenForAcceptance(
                        TERMS,
                        ImmutableMap.of(
                                GOV,
                                new Position(Stance.ASSENT, "Yes.", ImmutableList.of("For two weeks.")),
                                EngineSamples.RU,
                                Position.of(Stance.OBJECT))),
                new CeaseFire.Pending(OPEN_ENDED, parties),
                new CeaseFire.InForce(TERMS, parties, Optional.empty()),
                new CeaseFire.InForce(TERMS, parties, Optional.of(8)),
                new CeaseFire.InForce(TERMS.renewed(DAY.plusSeconds(3)), parties, Optional.empty()),
                new CeaseFire.Strained(TERMS, parties, 9, Optional.empty()),
                new CeaseFire.Lapsed(),
                new CeaseFire.Expired());
    }

    static ImmutableMap<RoleId, Points> points() {
        return ImmutableMap.of(
                EngineSamples.US, new Points(71, Optional.empty()), GOV, new Points(-49, Optional.of(50L)));
    }
}
