package org.amnok.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Remembers how far work was, and ends it at a step that is asked for.
public final class Followed implements Progress {
    private final List<Step> steps = new ArrayList<>();
    private final Predicate<Step> end;

    /// How far it was once.
    public record Step(long done, long all, String what) {}

    /// Work that is not ended.
    public Followed() {
        this(step -> false);
    }

    /// @param end true of the step that ends the work
    public Followed(Predicate<Step> end) {
        this.end = end;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void at(long done, long all, String what) {
        steps.add(new Step(done, all, what));
    }

    @Override
    public boolean isCancelled() {
        return !steps.isEmpty() && end.test(steps.getLast());
    }
}
