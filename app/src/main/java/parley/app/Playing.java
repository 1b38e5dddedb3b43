package parley.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.app.chronicle.Chronicle;
import parley.app.json.JsonLines;
import parley.app.remote.Address;
import parley.app.remote.RemoteVenue;
import parley.bots.Casting;
import parley.bots.LocalVenue;
import parley.bots.Match;
import parley.bots.MatchFailedException;
import parley.bots.MatchListener;
import parley.bots.MatchResult;
import parley.bots.Venue;
import parley.client.ParleyException;
import parley.engine.Engine;
import parley.scenarios.script.Script;

/** Plays a match somewhere and tells it; what stops it ends the command. */
final class Playing {

    private final Engine engine;
    private final Casting casting;
    private final MatchListener teller;

    Playing(Engine engine, Casting casting, MatchListener teller) {
        this.engine = engine;
        this.casting = casting;
        this.teller = teller;
    }

    /** Tells in prose, to standard output. */
    static MatchListener chronicle(Engine engine) {
        return new Chronicle(engine.scenario(), utf8(System.out));
    }

    /** Tells one event a line, to standard output. */
    static MatchListener jsonLines() {
        return new JsonLines(utf8(System.out), System.err);
    }

    MatchResult here() {
        return at(new LocalVenue(engine, casting.seed()));
    }

    MatchResult on(Address address, String creationKey) {
        try (var venue =
                RemoteVenue.open(address, creationKey, engine.scenario().id(), casting.seed())) {
            if (!venue.scenarioHash().equals(engine.scenarioHash())) {
                throw new Trouble(
                        ExitCodes.NETWORK,
                        "the server at %s plays another edition of %s (fingerprint %s there, %s here); run the same version on both sides"
                                .formatted(
                                        address, engine.scenario().id(), venue.scenarioHash(), engine.scenarioHash()));
            }
            return at(venue);
        } catch (ParleyException e) {
            throw new Trouble(ExitCodes.NETWORK, "the server at %s: %s".formatted(address, e.getMessage()));
        }
    }

    /** What came out otherwise than the script expects; nothing, if it says nothing or had not the table to itself. */
    List<String> surprises(MatchResult result) {
        return casting.seats().isEmpty()
                ? casting.script()
                        .flatMap(Script::expect)
                        .map(result::otherThan)
                        .map(List::copyOf)
                        .orElse(List.of())
                : List.of();
    }

    private MatchResult at(Venue venue) {
        try {
            return Match.play(venue, casting.fill(engine, teller), teller);
        } catch (MatchFailedException e) {
            throw new Trouble(ExitCodes.UNEXPECTED, String.valueOf(e.getMessage()));
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
