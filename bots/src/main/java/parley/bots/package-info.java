/**
 * Who plays a seat without being a person, and how they are brought together.
 *
 * <pre>
 * Cast (role to bot) + Venue (where it is played)
 *        |
 *      Match:  asks each bot in turn  &gt; view &gt; move &gt; submit &gt; what was seen &gt; MatchListener
 *        |
 *   MatchResult
 * </pre>
 *
 * <p>A {@link parley.bots.Bot} sees what a person in its seat would see, never more. A {@link parley.bots.Venue} is the
 * port that a match is played through: {@link parley.bots.LocalVenue} is the engine itself, in this process; another
 * plays over the wire. The same bots, scenario and seed give the same events at every venue.
 *
 * <p>A new bot is one class and one line in {@link parley.bots.BotCatalog}.
 */
@NullMarked
package parley.bots;

import org.jspecify.annotations.NullMarked;
