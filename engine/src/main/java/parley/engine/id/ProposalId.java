package parley.engine.id;

import java.util.Arrays;

/**
 * A proposal: its audience, and its number within that audience, counted from 1.
 *
 * <p>Written {@code p3} in the plenary and {@code RU+US/p1} among roles.
 */
public record ProposalId(Audience audience, int number) {

    /** @throws IllegalArgumentException if the number is not positive */
    public ProposalId {
        if (number < 1) {
            throw new IllegalArgumentException("proposal numbers start at 1, not " + number);
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is no proposal id
     */
    public static ProposalId parse(String text) {
        int slash = text.indexOf('/');
        Audience audience = slash < 0
                ? Audience.plenary()
                : Audience.of(Arrays.stream(text.substring(0, slash).split("\\+", -1))
                        .map(RoleId::new)
                        .toList());
        String number = text.substring(slash + 1);
        if (!number.matches("p[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "'%s' is no proposal: expected a form such as p3 or RU+US/p1".formatted(text));
        }
        return new ProposalId(audience, Integer.parseInt(number.substring(1)));
    }

    @Override
    public String toString() {
        return switch (audience) {
            case Audience.Plenary plenary -> "p" + number;
            case Audience.Closed closed -> closed + "/p" + number;
        };
    }
}
