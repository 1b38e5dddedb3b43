package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;

/**
 * What a facilitator reads before choosing a scenario.
 *
 * @param version counts the editions of the text, from 1
 * @param language as in BCP 47, such as {@code en}
 * @param minutes playing time
 * @param readingMinutes time to read the briefs before play
 * @param contentNote what every player is told before play begins
 * @param sources source tag to citation
 */
public record Header(
        String title,
        int version,
        String language,
        String licence,
        int minutes,
        int playersMin,
        int playersMax,
        int readingMinutes,
        String contentNote,
        String disclaimer,
        ImmutableMap<String, String> sources) {}
