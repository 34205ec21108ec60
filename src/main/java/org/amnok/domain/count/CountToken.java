package org.amnok.domain.count;

import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// A word of a report about numbers, and where it stands in the text.
///
/// @param low of a number
/// @param high of a number; null when open upwards
/// @param of what a noun or a counter names
record CountToken(
        Kind kind, int start, int end, int low, @Nullable Integer high, @Nullable CountClass of) {
    enum Kind {
        NUMBER,
        COUNTER,
        NOUN,
        /// "of them", "including": what follows is part of what was counted before.
        PART,
        EXACTLY,
        /// "at least", before a number; the same words behind one: "or more", 이상, 以下.
        AT_LEAST,
        AFTER_AT_LEAST,
        MORE_THAN,
        AFTER_MORE_THAN,
        AT_MOST,
        AFTER_AT_MOST,
        LESS_THAN,
        AFTER_LESS_THAN,
        NEARLY,
        AFTER_NEARLY,
        ABOUT,
        AFTER_ABOUT,
        MAYBE,
        MAYBE_MORE,
        BEST,
        /// "no trucks", 없음.
        NONE,
        NOT,
        /// "to", "or", ~ between numbers.
        JOIN,
        SEPARATOR,
        BRACKET,
        /// What counters of vehicles count and no class is for: 자전거, 马车.
        THING,
        /// "in all", 모두: a number of what else was counted, perhaps.
        TOTAL,
        /// 트럭 3대 등: a number of all follows, those of before among them.
        INCLUDING,
        PREPOSITION,
        FILLER,
        /// What is none of these.
        WORD
    }

    static CountToken of(Kind kind, int start, int end) {
        return new CountToken(kind, start, end, 0, null, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
