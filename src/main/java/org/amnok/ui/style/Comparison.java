package org.amnok.ui.style;

import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.words.Messages;

/// How the simple builder of filters compares.
enum Comparison {
    IS("="),
    IS_NOT("<>"),
    AT_LEAST(">="),
    AT_MOST("<="),
    CONTAINS("LIKE"),
    KNOWN("IS NOT NULL"),
    UNKNOWN("IS NULL");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String title() {
        return Messages.word("codes.comparison", this);
    }

    boolean needsValue() {
        return this != KNOWN && this != UNKNOWN;
    }

    /// The condition as ECQL. Words are quoted, whatever they hold.
    String ecql(Attribute attribute, String value) {
        var name = EcqlFilter.name(attribute);
        if (!needsValue()) {
            return name + " " + sign;
        }
        var quoted = value.replace("'", "''");
        return name
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
