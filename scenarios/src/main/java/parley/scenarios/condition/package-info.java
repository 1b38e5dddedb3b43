/**
 * Conditions: from CEL text to {@link parley.engine.condition.Condition}.
 *
 * <pre>
 * text -&gt; {@link parley.scenarios.condition.ConditionReader} limits
 *      -&gt; CelFrontEnd   the CEL library parses and checks types
 *      -&gt; Translator    the closed list of facts and operators, and every name that is compared with a fact
 *      -&gt; Condition
 * </pre>
 *
 * <p>CEL checks types only, so that {@code conference == 'PLANED'} passes it; the translator knows which words each fact
 * can be. It also refuses a comparison that always comes out the same. No expression engine runs during play.
 */
@NullMarked
package parley.scenarios.condition;

import org.jspecify.annotations.NullMarked;
