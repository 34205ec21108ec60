package org.amnok.render.geometry;

import org.jspecify.annotations.Nullable;

/// The geometries of a layer at one level of detail: some of their vertices. Rings stay closed; a
/// ring that would have no inside is empty here.
public final class Level {
    /// Segments that share a box.
    static final int CHUNK = 64;

    private final PackedShapes shapes;
    private final double toleranceUnits;
    private final int @Nullable [] vertices;
    private final int[] partStart;
    private final Chunks chunks;

    private Level(
            PackedShapes shapes,
            double toleranceUnits,
            int @Nullable [] vertices,
            int[] partStart) {
        this.shapes = shapes;
        this.toleranceUnits = toleranceUnits;
        this.vertices = vertices;
        this.partStart = partStart;
        chunks = Chunks.of(this);
    }

    /// With every vertex.
    static Level exact(PackedShapes shapes) {
        return new Level(shapes, 0, null, shapes.partStart());
    }

    /// @param toleranceUnits how far a vertex that is left out may lie from the line, map units
    /// @param vertices positions among those of the shapes
    /// @param partStart where each part starts in `vertices`, and the end of the last
    static Level of(PackedShapes shapes, double toleranceUnits, int[] vertices, int[] partStart) {
        return new Level(shapes, toleranceUnits, vertices, partStart);
    }

    public PackedShapes shapes() {
        return shapes;
    }

    public double toleranceUnits() {
        return toleranceUnits;
    }

    public int size() {
        return vertices == null ? shapes.vertices() : vertices.length;
    }

    /// The first vertex of a part.
    public int first(int part) {
        return partStart[part];
    }

    /// The vertex after the last of a part.
    public int end(int part) {
        return partStart[part + 1];
    }

    public int size(int part) {
        return partStart[part + 1] - partStart[part];
    }

    public double x(int vertex) {
        return shapes.x(vertices == null ? vertex : vertices[vertex]);
    }

    public double y(int vertex) {
        return shapes.y(vertices == null ? vertex : vertices[vertex]);
    }

    /// Position among the vertices of the shapes.
    public int vertex(int vertex) {
        return vertices == null ? vertex : vertices[vertex];
    }

    Chunks chunks() {
        return chunks;
    }
}
