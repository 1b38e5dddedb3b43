package parley.app.chronicle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.engine.id.CeaseFireId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.view.Explanation;
import parley.engine.view.Naming;
import parley.engine.view.Viewpoint;

/** How the table stands: what still waits and for whom, what is settled and what is open. */
final class Standing {

    private final Names names;
    private final Page page;
    private final Map<ProposalId, String> told = new HashMap<>();

    Standing(Names names, Page page) {
        this.names = names;
        this.page = page;
    }

    /** The texts that wait, after a phase; of one that waits for the same as when this was last told, only that. */
    void waiting(Viewpoint now) {
        List<String> waiting = new ArrayList<>();
        Streams.forEachPair(now.proposals().stream(), now.explanations().stream(), (proposal, why) -> {
            if (proposal.status().isAlive()) {
                String words = waits(now, proposal, why);
                boolean again = words.equals(told.put(proposal.id(), words));
                waiting.add(again ? proposal.id() + " waits as before." : words);
            }
        });
        if (!waiting.isEmpty()) {
            page.heading("Still waiting");
            waiting.forEach(page::line);
        }
    }

    /**
     * Where everything stands, after a round.
     *
     * @param misses as they were then; an interval that follows at once may have added to them
     */
    void round(Viewpoint now, int misses) {
        table("The table now", now, misses);
    }

    /** Where everything stands when the match is over. */
    void end(Viewpoint end, int misses) {
        table("The table at the end", end, misses);
    }

    private void table(String heading, Viewpoint now, int misses) {
        page.heading(heading);
        agenda(now);
        instruments(now);
        page.entry("Deadlines missed", String.valueOf(misses));
    }

    private void agenda(Viewpoint now) {
        var settled = new ArrayList<String>();
        now.settled().forEach((issue, option) -> settled.add(names.settled(issue, option)));
        page.entry("Settled", settled.isEmpty() ? "nothing" : String.join(", ", settled));
        String open = names.scenario().issues().keySet().stream()
                .filter(issue -> !now.settled().containsKey(issue))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        page.entry("Open", open.isEmpty() ? "nothing" : open);
    }

    private void instruments(Viewpoint now) {
        if (!now.invitations().isEmpty()) {
            page.entry("Invitations", invitations(now));
        }
        now.conference().ifPresent(conference -> page.entry("Conference", conference(conference)));
        now.ceaseFires().forEach((id, ceaseFire) -> page.entry("Cease-fire", ceaseFire(id, ceaseFire)));
        String away = away(now);
        if (!away.isEmpty()) {
            page.entry("Away", away);
        }
    }

    private String waits(Viewpoint now, Proposal proposal, Explanation why) {
        Set<RoleId> awaited = ImmutableSet.<RoleId>builder()
                .addAll(why.waitsFor())
                .addAll(why.mayStop())
                .addAll(why.stillNeeds().stream()
                        .flatMap(verdict -> verdict.rules().stream())
                        .flatMap(rule -> rule.verdict().deciding().stream())
                        .iterator())
                .build();
        return "%s, %s: %s%s"
                .formatted(proposal.id(), names.inShort(proposal.text().terms()), why.sentence(), absent(now, awaited));
    }

    /** Such as {@code  Of these, Iran is away in protest.}; empty if nobody of them is away. */
    private String absent(Viewpoint now, Set<RoleId> roles) {
        List<String> absent = new ArrayList<>();
        awayByState(now, roles)
                .forEach((state, away) ->
                        absent.add("%s %s %s".formatted(names.parties(away), Words.verb(away, "is", "are"), state)));
        return absent.isEmpty() ? "" : " Of these, %s.".formatted(Naming.list(absent, "and"));
    }

    private String invitations(Viewpoint now) {
        Map<String, List<RoleId>> byState = new LinkedHashMap<>();
        now.invitations()
                .forEach((invitee, invitation) -> byState.computeIfAbsent(state(invitation), state -> new ArrayList<>())
                        .add(invitee));
        return grouped(byState);
    }

    private String grouped(Map<String, List<RoleId>> byState) {
        return Words.sentence(byState.entrySet().stream()
                .map(entry -> "%s: %s".formatted(names.parties(entry.getValue()), entry.getKey()))
                .collect(Collectors.joining("; ")));
    }

    private static String state(Invitation invitation) {
        return switch (invitation) {
            case Invitation.Held held -> "held back";
            case Invitation.Ready ready -> "ready to be issued";
            case Invitation.Issued issued -> "issued, not answered";
            case Invitation.Accepted accepted -> "accepted";
            case Invitation.Clarifying(var untilRound) ->
                "clarification asked for, until the end of round " + untilRound;
            case Invitation.Declined declined -> "declined";
            case Invitation.Withdrawn withdrawn -> "taken back";
        };
    }

    private String conference(Conference conference) {
        return switch (conference) {
            case Conference.Planned(var date) ->
                date.map(day -> "not open; set for " + names.dates().moment(day))
                        .orElse("not open; no date is set");
            case Conference.HalfOpen halfOpen -> "open with some of the invited";
            case Conference.Open(var calledFor) ->
                calledFor
                        .map(day -> "open, called back for " + names.dates().moment(day))
                        .orElse("open");
            case Conference.Paused paused -> "paused";
            case Conference.Closed closed -> "closed, by agreement";
            case Conference.Collapsed collapsed -> "come to nothing";
        };
    }

    private String away(Viewpoint now) {
        return grouped(awayByState(now, names.scenario().roles().keySet()));
    }

    private Map<String, List<RoleId>> awayByState(Viewpoint now, Set<RoleId> roles) {
        Map<String, List<RoleId>> byState = new LinkedHashMap<>();
        now.seats().stream()
                .filter(seat -> roles.contains(seat.role()) && !(seat.presence() instanceof Presence.Present))
                .forEach(seat -> byState.computeIfAbsent(presence(seat.presence()), state -> new ArrayList<>())
                        .add(seat.role()));
        return byState;
    }

    private String presence(Presence presence) {
        return switch (presence) {
            case Presence.Present present -> "at the table";
            case Presence.Boycotting boycotting -> "away in protest";
            case Presence.Withdrawn withdrawn -> "gone from the table";
            case Presence.Excluded(var body) -> "without a seat, since %s was shut out".formatted(names.body(body));
        };
    }

    private String ceaseFire(CeaseFireId id, CeaseFire ceaseFire) {
        return switch (ceaseFire) {
            case CeaseFire.None none -> "none";
            case CeaseFire.Drafted(var start) -> "agreed in principle for " + names.moment(id, start);
            case CeaseFire.TermsSet set -> "its terms are set";
            case CeaseFire.OpenForAcceptance(var terms, var answers) ->
                "open for acceptance until " + names.moment(id, terms.until());
            case CeaseFire.Pending(var terms, var parties) ->
                "accepted by %s, to begin on %s".formatted(names.parties(parties), names.moment(id, terms.start()));
            case CeaseFire.InForce(var terms, var parties, var breached) ->
                "in force for %s, who accepted it%s"
                        .formatted(names.parties(parties), breached.isPresent() ? "; a breach is reported" : "");
            case CeaseFire.Strained strained -> "under strain";
            case CeaseFire.Lapsed lapsed -> "come to nothing";
            case CeaseFire.Expired expired -> "over";
        };
    }
}
