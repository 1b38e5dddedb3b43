package parley.app.remote;

/** Where a server listens. */
public record Address(String host, int port) {

    private static final int PORT_MAX = 65_535;

    /** @throws IllegalArgumentException if the port is none */
    public Address {
        if (port < 1 || port > PORT_MAX || host.isBlank()) {
            throw new IllegalArgumentException("a port is a number from 1 to " + PORT_MAX);
        }
    }

    /**
     * Reads {@code HOST:PORT}; an IPv6 address stands in brackets.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Address parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, Math.max(colon, 0));
        String port = text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "'%s' is no address: expected HOST:PORT, such as localhost:7001".formatted(text));
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new Address(bracketed ? host.substring(1, host.length() - 1) : host, Integer.parseInt(port));
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
