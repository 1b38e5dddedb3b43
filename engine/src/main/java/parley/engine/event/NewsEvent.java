package parley.engine.event;

import parley.engine.session.News;

/** News from outside the table. Those it is aimed at see these. */
public sealed interface NewsEvent extends Event {

    /** News came. */
    record Arrived(News news) implements NewsEvent {}
}
