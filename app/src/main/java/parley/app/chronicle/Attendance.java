package parley.app.chronicle;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import parley.engine.event.PresenceEvent;
import parley.engine.id.RoleId;

/** Who stays away in protest, folded from the events; and which ways of being away were explained already. */
final class Attendance {

    private enum Way {
        PROTEST,
        GONE
    }

    private final Set<RoleId> protesting = new HashSet<>();
    private final Set<Way> explained = EnumSet.noneOf(Way.class);

    void note(PresenceEvent event) {
        if (event instanceof PresenceEvent.BoycottBegun) {
            protesting.add(event.role());
        } else {
            protesting.remove(event.role());
        }
    }

    boolean protests(RoleId role) {
        return protesting.contains(role);
    }

    /** Whether this is the first time that somebody stays away in protest. */
    boolean firstProtest() {
        return explained.add(Way.PROTEST);
    }

    /** Whether this is the first time that somebody is gone. */
    boolean firstGone() {
        return explained.add(Way.GONE);
    }
}
