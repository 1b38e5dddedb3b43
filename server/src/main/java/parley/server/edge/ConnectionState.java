package parley.server.edge;

import parley.engine.view.Viewer;
import parley.server.session.HostedSession;
import parley.server.session.SessionHost.Admission;

/** How far a connection has come. */
sealed interface ConnectionState {

    /** Connected, and nothing said. */
    record Fresh() implements ConnectionState {

        Greeted greeted() {
            return new Greeted();
        }
    }

    /** A protocol version is agreed on. */
    record Greeted() implements ConnectionState {

        Seated seated(HostedSession session, Viewer viewer) {
            return new Seated(new Admission(session, viewer));
        }
    }

    /** Attached to a session, as a role or as its facilitator. */
    record Seated(Admission admission) implements ConnectionState {

        Greeted left() {
            return new Greeted();
        }
    }

    /** Nothing is read any more; the last words are on their way. */
    record Closing() implements ConnectionState {}
}
