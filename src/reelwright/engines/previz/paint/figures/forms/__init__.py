"""Forms: meshes of triangles with materials, drawn through a depth buffer into mattes."""
