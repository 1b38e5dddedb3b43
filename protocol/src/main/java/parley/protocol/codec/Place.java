package parley.protocol.codec;

import org.jspecify.annotations.Nullable;

/** Where in a message something stands, such as {@code move.submit.text.terms[1].settle.issue}. */
record Place(@Nullable Place parent, String step) {

    /** The outermost message. */
    static Place root(String name) {
        return new Place(null, name);
    }

    /** A field of the message that stands here. */
    Place field(String name) {
        return new Place(this, "." + name);
    }

    /** An item of the list that stands here, counted from 0. */
    Place item(int index) {
        return new Place(this, "[" + index + "]");
    }

    /** To be thrown: what stands here is wrong. */
    MalformedException malformed(String what) {
        return new MalformedException(this + ": " + what);
    }

    @Override
    public String toString() {
        return parent == null ? step : parent + step;
    }
}
