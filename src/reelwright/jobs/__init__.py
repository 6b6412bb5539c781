"""The durable pipeline. `service` takes tasks in and answers for them, `workflow` is the way of one result, `worker`
the process that goes it, `store` the rows, `state` the moves that a row may make."""
