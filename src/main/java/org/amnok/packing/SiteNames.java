package org.amnok.packing;

/// Names of sites as labels of a map.
final class SiteNames {
    private SiteNames() {}

    /// The name without a remark in brackets at its end; empty when no name was sourced (`Tumen
    /// island 1 (name not sourced)`).
    static String label(String name) {
        if (name.endsWith("(name not sourced)")) {
            return "";
        }
        int remark = name.lastIndexOf(" (");
        var label = remark > 0 && name.endsWith(")") ? name.substring(0, remark) : name;
        return label.replace(" - ", " – ");
    }

    /// The remark that [#label] leaves out, or empty.
    static String remark(String name) {
        int remark = name.lastIndexOf(" (");
        return remark > 0 && name.endsWith(")")
                ? name.substring(remark + 2, name.length() - 1)
                : "";
    }
}
