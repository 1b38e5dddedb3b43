package parley.app.chronicle;

import parley.engine.event.MessageEvent;
import parley.engine.id.Audience;

/** What was said. */
final class MessageTeller {

    private final Names names;
    private final Page page;

    MessageTeller(Names names, Page page) {
        this.names = names;
        this.page = page;
    }

    void tell(MessageEvent.Sent sent) {
        String author = sent.from().map(names::party).orElse("Somebody");
        String beginning = switch (sent.kind()) {
            case TALK -> sent.to() instanceof Audience.Plenary ? author + " says" : author + names.to(sent.to());
            case STATEMENT -> author + " states";
            case NON_PAPER -> "A paper without an author goes round" + names.to(sent.to());
            case ASSURANCE -> author + " gives an assurance" + names.to(sent.to());
        };
        page.line("%s: %s".formatted(beginning, Words.quoted(sent.text())));
    }
}
