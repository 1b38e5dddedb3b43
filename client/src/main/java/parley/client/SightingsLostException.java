package parley.client;

/** More sightings came than were read, and the oldest were dropped. Thrown once; reading may go on with what is left. */
public final class SightingsLostException extends ParleyException {

    private static final long serialVersionUID = 1;

    private final long lastRead;

    SightingsLostException(long lastRead) {
        super("Sightings after cursor %d were dropped, because nobody read them in time. To have them, resume after it."
                .formatted(lastRead));
        this.lastRead = lastRead;
    }

    /** The cursor to resume after. */
    public long lastRead() {
        return lastRead;
    }
}
