package org.amnok.exchange.gpx;

/// The three kinds of records in a GPX file, each a table of its own.
enum GpxKind {
    WAYPOINTS("wpt"),
    ROUTES("rte"),
    TRACKS("trk");

    private final String element;

    GpxKind(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }
}
