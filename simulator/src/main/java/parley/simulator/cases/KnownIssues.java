package parley.simulator.cases;

/** The issues of the catalogue's chapter 4, which go from 4.A to 4.Z and then from 4.AA on. */
final class KnownIssues {
    /** The last of the chapter. */
    static final String LAST = "4.AT";

    private KnownIssues() {}

    /** Whether the chapter has an issue of this number. */
    static boolean has(String issue) {
        return issue.matches("4\\.[A-Z]{1,2}") && place(issue) <= place(LAST);
    }

    private static int place(String issue) {
        int place = 0;
        for (char letter : issue.substring(2).toCharArray()) {
            place = place * 26 + (letter - 'A' + 1);
        }
        return place;
    }
}
