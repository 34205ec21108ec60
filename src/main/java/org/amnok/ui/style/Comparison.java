package org.amnok.ui.style;

import org.amnok.map.styling.Attribute;

/// How the simple builder of filters compares.
enum Comparison {
    IS("is", "="),
    IS_NOT("is not", "<>"),
    AT_LEAST("at least", ">="),
    AT_MOST("at most", "<="),
    CONTAINS("contains", "LIKE"),
    KNOWN("is known", "IS NOT NULL"),
    UNKNOWN("not known", "IS NULL");

    private final String title;
    private final String sign;

    Comparison(String title, String sign) {
        this.title = title;
        this.sign = sign;
    }

    String title() {
        return title;
    }

    boolean needsValue() {
        return this != KNOWN && this != UNKNOWN;
    }

    /// The condition as ECQL. Words are quoted, whatever they hold.
    String ecql(Attribute attribute, String value) {
        if (!needsValue()) {
            return attribute.name() + " " + sign;
        }
        var quoted = value.replace("'", "''");
        return attribute.name()
                + " "
                + sign
                + " "
                + switch (this) {
                    case CONTAINS -> "'%" + quoted + "%'";
                    default ->
                            attribute.isNumber() && value.matches("-?\\d+(\\.\\d+)?")
                                    ? value
                                    : "'" + quoted + "'";
                };
    }
}
