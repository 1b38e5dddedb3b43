package parley.server.session;

/**
 * What leads out to one connection. Called by the thread of the session; keeps the order of the calls.
 *
 * <p>Once closed it swallows everything; a session finds out when it next looks, so a dropped connection costs it nothing.
 */
public interface Outbox {

    /** Whether the connection may still be there. */
    boolean isOpen();

    /** Whether there is room for one more sighting. Without it, none is to be put in. */
    boolean hasRoom();

    /** Calls back once, from any thread, when there is room (again). Another call replaces the one before. */
    void whenRoom(Runnable callback);

    /** Puts a sighting in. */
    void seen(byte[] frame);

    /** Puts an answer in. There is always room: a connection has only a few requests under way at a time. */
    void answer(long requestId, Reply reply);

    /** Tells why, and closes the connection. Sightings that have not left by now never will. */
    void close(Denial reason);
}
