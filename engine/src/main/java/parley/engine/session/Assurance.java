package parley.engine.session;

import parley.engine.id.RoleId;

/** A side promise that one role made to another: private while play lasts, shown when the facilitator releases it. */
public record Assurance(RoleId from, RoleId to, String text) {}
