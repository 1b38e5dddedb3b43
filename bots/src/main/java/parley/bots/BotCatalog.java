package parley.bots;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;

/** The bots of the house, by name. */
public final class BotCatalog {

    private static final ImmutableMap<String, Function<Part, Bot>> BOTS = ImmutableMap.of("random", RandomBot::new);

    private BotCatalog() {}

    /** The names, in the order of display. */
    public static ImmutableSet<String> names() {
        return BOTS.keySet();
    }

    /** A new bot of this name for this part; empty if there is none of that name. */
    public static Optional<Bot> create(String name, Part part) {
        return Optional.ofNullable(BOTS.get(name)).map(bot -> bot.apply(part));
    }
}
