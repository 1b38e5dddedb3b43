package parley.app.chronicle;

import java.util.List;
import java.util.Optional;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.InvitationEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.id.RoleId;
import parley.engine.scenario.ConferencePlan;

/** Invitations, the conference, the status of bodies, and who is at the table. */
final class InstrumentTeller {

    private final Names names;
    private final Page page;
    private final Attendance attendance;

    InstrumentTeller(Names names, Page page, Attendance attendance) {
        this.names = names;
        this.page = page;
        this.attendance = attendance;
    }

    /** Events of one kind that came together: what happened to several invitations is told once. */
    void tell(List<InvitationEvent> events) {
        String to = names.parties(events.stream().map(InvitationEvent::invitee).toList());
        boolean several = events.size() > 1;
        String invitations = (several ? "The invitations to " : "The invitation to ") + to;
        switch (events.getFirst()) {
            case InvitationEvent.Readied(var invitee, var grounds) ->
                page.line("%s may be issued now: %s."
                        .formatted(
                                invitations,
                                switch (grounds) {
                                    case UNDERSTANDING -> "the understanding they waited for is there";
                                    case GOOD_OFFICES -> "they were released without the understanding";
                                }));
            case InvitationEvent.Withheld(var invitee, var by, var note) ->
                page.line("%s %s held again: %s%s"
                        .formatted(invitations, several ? "are" : "is", withheld(by), Words.withNote(note)));
            case InvitationEvent.Issued(var invitee, var by, var note) ->
                page.line("%s issues %s to %s%s"
                        .formatted(
                                names.party(by),
                                several ? "the invitations" : "the invitation",
                                to,
                                Words.withNote(note)));
            case InvitationEvent.Accepted(var invitee, var note) ->
                page.line("%s accepts its invitation%s".formatted(to, Words.withNote(note)));
            case InvitationEvent.ClarificationSought(var invitee, var untilRound, var note) ->
                page.line("%s asks what it is invited to; it has until the end of round %d to answer%s"
                        .formatted(to, untilRound, Words.withNote(note)));
            case InvitationEvent.Declined(var invitee, var ranOut, var note) ->
                page.line((ranOut
                                ? "%s has not answered in time, which counts as declining%s"
                                : "%s declines its invitation%s")
                        .formatted(to, Words.withNote(note)));
            case InvitationEvent.Withdrawn(var invitee, var by, var note) ->
                page.line("%s %s taken back%s%s"
                        .formatted(
                                invitations,
                                several ? "are" : "is",
                                by.map(role -> " by " + names.party(role)).orElse(""),
                                Words.withNote(note)));
        }
    }

    void tell(ConferenceEvent event) {
        switch (event) {
            case ConferenceEvent.DatePlanned(var date) ->
                page.line(date.map(day -> "%s is planned for %s."
                                .formatted(conference(), names.dates().moment(day)))
                        .orElse("No date is planned any more for " + Words.inside(conference()) + "."));
            case ConferenceEvent.HalfOpened(var by, var note) ->
                page.line("%s opens with some of the invited%s".formatted(conference(), Words.withNote(note)));
            case ConferenceEvent.Opened(var by, var note) ->
                page.line("%s opens with all of the invited%s".formatted(conference(), Words.withNote(note)));
            case ConferenceEvent.Paused(var by, var note) ->
                page.line("%s pauses the conference%s".formatted(names.party(by), Words.withNote(note)));
            case ConferenceEvent.Resumed(var by, var on, var note) ->
                page.line("%s calls the conference back for %s%s"
                        .formatted(names.party(by), names.dates().moment(on), Words.withNote(note)));
            case ConferenceEvent.Closed(var by, var note) ->
                page.line("%s closes: what it met for is agreed%s".formatted(conference(), Words.withNote(note)));
            case ConferenceEvent.Collapsed collapsed -> page.line("%s comes to nothing.".formatted(conference()));
        }
    }

    void tell(DesignationEvent event) {
        String body = names.body(event.body());
        String why = event.cause()
                .map(cause -> " (%s)".formatted(names.because(cause)))
                .orElse("");
        switch (event) {
            case DesignationEvent.Contested contested ->
                page.line("The status of %s is contested%s.".formatted(body, why));
            case DesignationEvent.Designated designated ->
                page.line("%s is shut out: it has no seat, and no cease-fire covers it%s.".formatted(body, why));
            case DesignationEvent.Cleared cleared -> page.line("%s is not shut out%s.".formatted(body, why));
            case DesignationEvent.Parked parked ->
                page.line("The question of %s is left for later; until then nothing follows from it%s."
                        .formatted(body, why));
        }
    }

    void tell(PresenceEvent event) {
        String party = names.party(event.role());
        attendance.note(event);
        switch (event) {
            case PresenceEvent.BoycottBegun(var role, var note) -> {
                page.line("%s stays away in protest%s".formatted(party, Words.withNote(note)));
                if (attendance.firstProtest()) {
                    page.detail("As long as it does, that counts as an objection wherever a text passes by consensus."
                            + " Where its assent is wanted, what it said before still counts.");
                }
            }
            case PresenceEvent.WalkedOut(var role, var note) -> {
                page.line("%s leaves the table%s".formatted(party, Words.withNote(note)));
                if (attendance.firstGone()) {
                    page.detail(
                            "Until it comes back, what it said does not count, and no text that wants its assent can pass."
                                    + " Only an objection stays, where the rule gives it a veto or names it.");
                }
            }
            case PresenceEvent.Returned(var role, var note) ->
                page.line("%s comes back to the table%s".formatted(party, Words.withNote(note)));
            case PresenceEvent.SeatLost(var role, var body) ->
                page.line("%s loses its seat, because %s was shut out.".formatted(party, names.body(body)));
        }
    }

    private String withheld(Optional<RoleId> by) {
        return by.map(role -> names.party(role) + " withdraws its consent").orElse("the understanding has gone");
    }

    private String conference() {
        return names.scenario()
                .instruments()
                .conference()
                .map(ConferencePlan::title)
                .map(title -> "The conference (" + title + ")")
                .orElse("The conference");
    }
}
