package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseBotsTest {

    @Nested
    class Random extends BotContract {
        @Override
        Bot bot(Part part) {
            return BotCatalog.create("random", part).orElseThrow();
        }
    }

    @Test
    void everyBotOfTheCatalogIsHeldToTheContract() {
        assertThat(BotCatalog.names()).containsExactly("random");
    }
}
