package parley.app.chronicle;

import parley.engine.event.StoryEvent;

/** What the scenario made happen to the course of the session. */
final class StoryTeller {

    private final Names names;
    private final Page page;
    private final DueDates dates;

    StoryTeller(Names names, Page page, DueDates dates) {
        this.names = names;
        this.page = page;
        this.dates = dates;
    }

    void tell(StoryEvent event) {
        String why = Words.sentence(names.because(event.cause()));
        switch (event) {
            case StoryEvent.DeadlineSet(var id, var at, var cause) ->
                page.line("%s: %s.".formatted(why, dates.moved(names.deadline(id), at)));
            case StoryEvent.Announced(var text, var cause) -> page.line("%s: %s".formatted(why, Words.quoted(text)));
            case StoryEvent.EndCalled called -> page.line("%s, the session ends here.".formatted(why));
        }
    }
}
