package io.github.cilium4j.model.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a table tells about a field.
 *
 * @param versions the versions of Cilium for which it does
 * @param rows the rows of its kind
 * @param path its path
 * @param inferred its type when the path has no row of its own
 */
record Place(int versions, KindRows rows, String path, String inferred) {
    @Nullable
    Row row() {
        return rows.row(path);
    }

    /** Returns the type as the table writes it. */
    String type() {
        Row row = row();
        return row == null ? inferred : row.type();
    }

    /** Returns the place that tells what is below: where the type is listed when this one refers to it. */
    Place listed() {
        Row row = row();
        Optional<Row.Reference> reference = row == null ? Optional.empty() : row.sameAs();
        if (reference.isEmpty()) {
            return this;
        }
        KindRows other = rows.table().referenced(reference.get());
        return new Place(versions, other, reference.get().path(), type()).listed();
    }

    /** Returns what the rows say of a value, those of the type that is listed elsewhere when there is nothing here. */
    List<Constraint> constraints() {
        Row row = row();
        if (row == null || row.sameAs().isEmpty() || !row.constraints().isEmpty()) {
            return row == null ? List.of() : row.constraints();
        }
        return listed().constraints();
    }

    /** Returns whether anything may stand below. */
    boolean isOpen() {
        Row row = listed().row();
        return type().equals("object(free)") || type().equals("any") || row != null && row.isOpen();
    }

    Place field(String name) {
        return new Place(versions, rows, path.equals(KindRows.OBJECT) ? name : path + "." + name, "any");
    }

    Place inside(String step) {
        return new Place(versions, rows, path + step, FieldType.inside(type()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && versions == that.versions && rows == that.rows && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + versions;
    }
}
