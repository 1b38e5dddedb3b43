package parley.protocol;

/** The version of the wire protocol, and the limits that both sides keep to. */
public final class Wire {

    /** The only version there is. */
    public static final int VERSION = 1;

    /** Most bytes of an envelope from client to server, without its length prefix. */
    public static final int CLIENT_FRAME_BYTES_MAX = 16 * 1024;

    /** Most bytes of an envelope from server to client, without its length prefix; a snapshot is the largest. */
    public static final int SERVER_FRAME_BYTES_MAX = 16 * 1024 * 1024;

    /** Most messages within messages; the schema itself needs 9. */
    public static final int NESTING_MAX = 16;

    /** Most characters of the name that a client gives itself in its greeting. */
    public static final int CLIENT_NAME_CHARACTERS_MAX = 60;

    private Wire() {}
}
