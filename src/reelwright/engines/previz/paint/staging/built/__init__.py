"""What is built under, behind and about an actor: cliffs, tables, doorways, rails, stairs."""
