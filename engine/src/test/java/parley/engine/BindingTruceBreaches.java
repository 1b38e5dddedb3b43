package parley.engine;

import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Planted.settled;
import static parley.engine.PlantedTruce.BOTH;
import static parley.engine.PlantedTruce.BREACHED;
import static parley.engine.PlantedTruce.DRAFTED;
import static parley.engine.PlantedTruce.KEPT;
import static parley.engine.PlantedTruce.PENDING;
import static parley.engine.PlantedTruce.TERMS;
import static parley.engine.PlantedTruce.terms;
import static parley.engine.PlantedTruce.with;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.instrument.CeaseFire;
import parley.engine.session.SessionState;

/** A cease-fire in force that is breached, strained, repaired or renewed otherwise than the plan has it. */
final class BindingTruceBreaches {

    private final Play play = WiderTable.started(Optional.of(Duration.ofDays(1)));
    private final SessionState plain = settled(play.state(), "WATCH", "w1");

    private BindingTruceBreaches() {}

    static Stream<Breach> all() {
        var truce = new BindingTruceBreaches();
        return Stream.of(truce.strains(), truce.repairs(), truce.reports(), truce.renewals(), truce.courses())
                .flatMap(breaches -> breaches);
    }

    private Stream<Breach> strains() {
        var strained = new CeaseFireEvent.BecameStrained(TRUCE, 1);
        CeaseFire impatient = new CeaseFire.InForce(
                terms(WiderTable.end(3), WiderTable.end(4), WiderTable.end(5), "w0"), BOTH, Optional.of(2));
        return Stream.of(
                breach("strained before its patience ran out", plain, BREACHED, strained, BREACHED.strain(1)),
                breach("strained before it was breached", plain, impatient, strained, KEPT.strain(1)),
                breach("strained, and nobody breached it", plain, KEPT, strained, KEPT.strain(1)),
                breach("strained before it is in force", plain, PENDING, strained, KEPT.strain(1)));
    }

    private Stream<Breach> repairs() {
        var repaired = new CeaseFireEvent.Repaired(TRUCE, C, "");
        CeaseFire strained = BREACHED.strain(2);
        return Stream.of(
                breach("repaired, and it was whole", plain, KEPT, repaired, KEPT),
                breach("repaired before it is in force", plain, PENDING, repaired, KEPT),
                breach("repaired, and the breach remains", plain, BREACHED, repaired, BREACHED),
                breach("repaired, and it stays strained", plain, strained, repaired, strained));
    }

    private Stream<Breach> reports() {
        var reported = new CeaseFireEvent.BreachReported(TRUCE, P, "");
        CeaseFire strained = BREACHED.strain(2);
        return Stream.of(
                breach("breached in another round than this", plain, KEPT, reported, KEPT.breach(2)),
                breach("breached, and nothing is known of it", plain, KEPT, reported, KEPT),
                breach("breached again, and the first is forgotten", plain, KEPT.breach(2), reported, BREACHED),
                breach("breached, and at once it is strained", plain, KEPT, reported, strained),
                breach("strained, and a report mends it", plain, strained, reported, KEPT),
                breach(
                        "breached, says one whom it does not bind",
                        plain,
                        KEPT,
                        new CeaseFireEvent.BreachReported(TRUCE, C, ""),
                        BREACHED),
                breach("breached before it binds anybody", plain, PENDING, reported, PENDING));
    }

    private Stream<Breach> renewals() {
        var renewed = new CeaseFireEvent.Renewed(TRUCE, A, WiderTable.end(6), "");
        return Stream.of(
                breach("renewed for longer than it lasts", plain, KEPT, renewal(7), KEPT.renew(WiderTable.end(7))),
                breach("renewed until another day than was said", plain, KEPT, renewed, KEPT.renew(WiderTable.end(7))),
                breach("renewed, and it ends as before", plain, KEPT, renewed, KEPT),
                breach("renewed before it is in force", plain, PENDING, renewed, PENDING),
                breach("renewed, and it lapses", plain, KEPT, renewed, new CeaseFire.Lapsed()));
    }

    private Stream<Breach> courses() {
        var reported = new CeaseFireEvent.BreachReported(TRUCE, P, "");
        SessionState breached = with(plain, BREACHED);
        return Stream.of(
                course(
                                play,
                                10,
                                "one breach is reported twice",
                                breached,
                                ImmutableList.of(reported, reported),
                                breached)
                        .says("one command made 2 breach reports"),
                rest(play, 10, "terms are set, and nobody is asked", with(plain, new CeaseFire.TermsSet(TERMS)))
                        .says("the cease-fire truce cannot stay TERMS_SET"),
                rest(play, 10, "a draft outlives the issue that asked for it", with(plain, DRAFTED))
                        .says("the cease-fire truce cannot stay DRAFTED"));
    }

    private Breach breach(String what, SessionState state, CeaseFire before, CeaseFireEvent event, CeaseFire after) {
        return PlantedTruce.breach(play, what, state, before, event, after);
    }

    private static CeaseFireEvent.Renewed renewal(int day) {
        return new CeaseFireEvent.Renewed(TRUCE, A, WiderTable.end(day), "");
    }
}
