package org.amnok.geo;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;

/// Finds the banks that many circles may lie on. Where all of a small mesh, and all around it, is
/// on one bank, so is each circle in it: only those near the border are looked at one by one.
/// Thread-safe.
final class BankMesh {
    private static final double MESH_DEGREES = 0.005;

    /// From the middle of a mesh to its corners, wherever it is, and how far the border may be off.
    private static final double AROUND_METRES = 400 + BorderGeography.WORST_METRES;

    /// Circles that are not wider are asked about together.
    private static final double SMALL_METRES = 100;

    /// More are not remembered.
    private static final int MOST = 200_000;

    private static final Set<Bank> SEVERAL = Set.of();

    private final BankFinder banks;
    private final Map<Mesh, Set<Bank>> known = new ConcurrentHashMap<>();

    private record Mesh(int column, int row) {
        static Mesh of(LatLon at) {
            return new Mesh(
                    (int) Math.floor(at.lonDegrees() / MESH_DEGREES),
                    (int) Math.floor(at.latDegrees() / MESH_DEGREES));
        }

        LatLon middle() {
            return new LatLon((row + 0.5) * MESH_DEGREES, (column + 0.5) * MESH_DEGREES);
        }
    }

    BankMesh(BankFinder banks) {
        this.banks = banks;
    }

    /// As [BankFinder#possible].
    Set<Bank> possible(LatLon at, double radiusMetres) {
        if (radiusMetres > SMALL_METRES) {
            return banks.possible(at, radiusMetres);
        }
        var mesh = Mesh.of(at);
        var only = known.get(mesh);
        if (only == null) {
            var all = banks.possible(mesh.middle(), SMALL_METRES + AROUND_METRES);
            only = all.size() == 1 ? all : SEVERAL;
            if (known.size() < MOST) {
                known.put(mesh, only);
            }
        }
        return only.isEmpty() ? banks.possible(at, radiusMetres) : EnumSet.copyOf(only);
    }
}
