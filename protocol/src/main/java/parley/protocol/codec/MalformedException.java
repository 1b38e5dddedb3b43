package parley.protocol.codec;

/** A message does not say what the schema asks for. Its message is a sentence that names the field. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedException(String sentence) {
        super(sentence);
    }

    /** What is wrong and where, for the author of the client. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Without a stack trace: bad input is no bug, and an attacker could make many. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
