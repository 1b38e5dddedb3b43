package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;

/** Something that a case expects of a moment of its play. */
public interface Check {
    /** What is otherwise; nothing if it is as expected. */
    ImmutableList<Finding> findings(Moment moment);
}
