package parley.engine.event;

import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;
import parley.engine.session.News;

/** News from outside the table. */
public sealed interface NewsEvent extends Event {

    /** News came. Those it is aimed at see this. */
    record Arrived(News news) implements NewsEvent {}

    /**
     * A role acknowledged news. Only that role sees this, and the facilitator.
     *
     * @param to those at whom the news was aimed
     */
    record Acknowledged(InjectId news, Audience to, RoleId by) implements NewsEvent {}
}
