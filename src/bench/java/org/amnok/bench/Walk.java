package org.amnok.bench;

import org.amnok.map.Viewport;

/// How a person moves a map: a quarter of the picture aside, twice as close, a quarter down, twice
/// as far, and the same way back. After eight frames it is where it began.
final class Walk {
    private static final double[][] STEPS = {
        {0.25, 0, 1}, {0, 0, 0.5}, {0, 0.25, 1}, {0, 0, 2},
        {-0.25, 0, 1}, {0, 0, 0.5}, {0, -0.25, 1}, {0, 0, 2}
    };

    private Viewport view;

    Walk(Viewport view) {
        this.view = view;
    }

    /// The view of the frame of a number; to be asked in the order of numbers.
    Viewport step(int number) {
        var step = STEPS[number % STEPS.length];
        var width = view.widthPixels();
        var height = view.heightPixels();
        view =
                view.draggedBy(step[0] * width, step[1] * height)
                        .zoomedAt(width / 2, height / 2, step[2]);
        return view;
    }
}
