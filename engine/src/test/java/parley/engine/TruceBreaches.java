package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.joined;
import static parley.engine.Planted.settled;
import static parley.engine.PlantedTruce.BOTH;
import static parley.engine.PlantedTruce.BREACHED;
import static parley.engine.PlantedTruce.DRAFTED;
import static parley.engine.PlantedTruce.JOINED;
import static parley.engine.PlantedTruce.KEPT;
import static parley.engine.PlantedTruce.NONE;
import static parley.engine.PlantedTruce.PENDING;
import static parley.engine.PlantedTruce.TERMS;
import static parley.engine.PlantedTruce.inForce;
import static parley.engine.PlantedTruce.open;
import static parley.engine.PlantedTruce.pending;
import static parley.engine.PlantedTruce.terms;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Terms;
import parley.engine.session.SessionState;

/** A cease-fire that is drafted, agreed on or joined otherwise than the plan has it. */
final class TruceBreaches {

    private final Play play = WiderTable.started(Optional.of(Duration.ofDays(1)));
    private final SessionState plain = settled(play.state(), "WATCH", "w1");

    private TruceBreaches() {}

    static Stream<Breach> all() {
        var truce = new TruceBreaches();
        return Stream.of(truce.drafts(), truce.settings(), truce.joining()).flatMap(breaches -> breaches);
    }

    private Stream<Breach> drafts() {
        SessionState stop = settled(plain, "STOP", "s1");
        var drafted = new CeaseFireEvent.Drafted(TRUCE, WiderTable.end(4));
        return Stream.of(
                breach("a draft without an issue that asks for it", plain, NONE, drafted, DRAFTED),
                breach(
                        "a draft by an option that drafts nothing",
                        settled(plain, "STOP", "s2"),
                        NONE,
                        drafted,
                        DRAFTED),
                breach(
                        "a draft with another start than its option has",
                        stop,
                        NONE,
                        new CeaseFireEvent.Drafted(TRUCE, WiderTable.end(5)),
                        DRAFTED),
                step(
                                play,
                                10,
                                "a draft of what the scenario does not have",
                                stop,
                                new CeaseFireEvent.DraftDropped(new CeaseFireId("armistice")),
                                stop)
                        .says("there is no cease-fire armistice"));
    }

    private Stream<Breach> settings() {
        Instant until = WiderTable.end(3);
        Instant start = WiderTable.end(4);
        Instant end = WiderTable.end(5);
        return Stream.of(
                set("terms are set twice", KEPT, TERMS),
                set("terms with another start than was drafted", DRAFTED, terms(until, until, end, "w1")),
                set("terms with another last instant for answers", DRAFTED, terms(start, start, end, "w1")),
                set("terms with another end than the plan has", DRAFTED, terms(until, start, WiderTable.end(6), "w1")),
                set("terms with other watchers than were settled", DRAFTED, terms(until, start, end, "w0")));
    }

    private Breach set(String what, CeaseFire before, Terms terms) {
        return breach(what, plain, before, new CeaseFireEvent.TermsSet(TRUCE, A, terms), new CeaseFire.TermsSet(terms));
    }

    private Stream<Breach> joining() {
        var becomes = new CeaseFireEvent.BecamePending(TRUCE, joined(BOTH), WiderTable.end(4));
        var entered = new CeaseFireEvent.EnteredIntoForce(TRUCE, BOTH, ImmutableSet.of());
        return Stream.of(
                breach("pending without one who is required", plain, open(P, R), becomes, pending(P, R)),
                nobody(becomes),
                breach("pending among others than accepted", plain, open(P, Q, R), becomes, PENDING),
                breach("pending, and it stays open", plain, JOINED, becomes, JOINED),
                breach("pending a second time", plain, PENDING, becomes, PENDING),
                breach(
                        "lapsed though all who are required accepted",
                        plain,
                        JOINED,
                        new CeaseFireEvent.Lapsed(TRUCE, Optional.empty()),
                        new CeaseFire.Lapsed()),
                breach("in force without a wait for its start", plain, JOINED, entered, KEPT),
                breach("in force among others than it waited with", plain, PENDING, entered, inForce(P, R)),
                breach(
                        "in force, as was said, among others than it waited with",
                        plain,
                        PENDING,
                        new CeaseFireEvent.EnteredIntoForce(TRUCE, ImmutableSet.of(P, R), ImmutableSet.of()),
                        inForce(P, R)),
                breach("in force and breached at once", plain, PENDING, entered, BREACHED),
                breach("in force, and it stays pending", plain, PENDING, entered, PENDING));
    }

    /** Where nobody is required, somebody must accept. */
    private static Breach nobody(CeaseFireEvent.BecamePending becomes) {
        var free = AlteredTable.quiet()
                .truce(plan -> AlteredTable.joinedBy(plan, BOTH, ImmutableSet.of()))
                .started();
        return PlantedTruce.breach(free, "pending, and nobody accepted", free.state(), open(), becomes, pending());
    }

    private Breach breach(String what, SessionState state, CeaseFire before, CeaseFireEvent event, CeaseFire after) {
        return PlantedTruce.breach(play, what, state, before, event, after);
    }
}
